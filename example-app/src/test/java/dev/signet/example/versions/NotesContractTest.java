package dev.signet.example.versions;

import dev.signet.annotations.ContractTest;
import dev.signet.example.security.DevTokens;
import dev.signet.runtime.testing.Call;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The contract's own tests. */
@ContractTest(NotesApi.class)
class NotesContractTest extends NotesApiContractTest {
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    @Override
    protected Map<String, Object> configuration() {
        return Map.of("datasources.default.url", "jdbc:h2:mem:notes-contract");
    }

    @Override
    protected String credentials(String role) {
        return "Bearer " + tokens.computeIfAbsent(role, DevTokens::mint);
    }

    @Override
    protected String credentialsWithoutRole() {
        return credentials("audit");
    }

    @Override
    protected Call read() {
        send(write());
        return super.read().path("id", "kept");
    }

    @Override
    protected Call read_absent() {
        return super.read().path("id", "none");
    }

    @Override
    protected Call write() {
        return super.write().path("id", "kept");
    }

    @Override
    protected Call append() {
        send(write().ifNoneMatch("*")); // so that there is something to append to, which stays as it is
        return super.append().path("id", "kept");
    }
}
