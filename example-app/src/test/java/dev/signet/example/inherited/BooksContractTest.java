package dev.signet.example.inherited;

import dev.signet.annotations.ContractTest;
import dev.signet.example.security.DevTokens;
import dev.signet.runtime.testing.Call;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The contract's own tests, which know what it inherits. */
@ContractTest(BooksApi.class)
class BooksContractTest extends BooksApiContractTest {
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    @Override
    protected Map<String, Object> configuration() {
        return Map.of("datasources.default.url", "jdbc:h2:mem:books-contract");
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
    protected Call find() {
        return super.find().path("id", BooksService.KEPT.toString());
    }

    @Override
    protected Call find_absent() {
        return super.find().path("id", "33333333-3333-4333-8333-333333333333");
    }

    @Override
    protected Call remove() {
        return super.remove().path("id", "33333333-3333-4333-8333-333333333333");
    }

    @Override
    protected Call remove_lent() {
        return super.remove().path("id", BooksService.KEPT.toString());
    }
}
