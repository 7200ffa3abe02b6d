package dev.signet.example.owned;

import dev.signet.annotations.ContractTest;
import dev.signet.example.security.DevTokens;
import dev.signet.runtime.testing.Call;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The contract's own tests, which know whose the notes are. */
@ContractTest(NotesApi.class)
class NotesContractTest extends NotesApiContractTest {
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    @Override
    protected Map<String, Object> configuration() {
        return Map.of("datasources.default.url", "jdbc:h2:mem:notes-contract");
    }

    @Override
    protected String credentialsWithoutRole() {
        return "Bearer " + tokens.computeIfAbsent("audit", DevTokens::mint);
    }

    @Override
    protected Call find() {
        return super.find().path("id", NotesService.MINE.toString());
    }

    @Override
    protected Call find_noteNotFound() {
        return super.find().path("id", NotesService.ABSENT.toString());
    }

    @Override
    protected Call find_foreign() {
        return super.find().path("id", NotesService.FOREIGN.toString());
    }

    @Override
    protected Call append() {
        return super.append().path("id", NotesService.MINE.toString());
    }

    @Override
    protected Call append_absent() {
        return super.append().path("id", NotesService.ABSENT.toString());
    }

    @Override
    protected Call append_foreign() {
        return super.append().path("id", NotesService.FOREIGN.toString());
    }

    @Override
    protected Call remove() {
        return super.remove().path("id", NotesService.MINE.toString());
    }

    @Override
    protected Call remove_absent() {
        return super.remove().path("id", NotesService.ABSENT.toString());
    }

    @Override
    protected Call remove_foreign() {
        return super.remove().path("id", NotesService.FOREIGN.toString());
    }
}
