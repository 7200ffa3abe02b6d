package dev.signet.example.secrets;

import dev.signet.annotations.ContractTest;
import dev.signet.example.security.DevTokens;
import dev.signet.runtime.testing.Call;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The contract's own tests. */
@ContractTest(CardsApi.class)
class CardsContractTest extends CardsApiContractTest {
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    @Override
    protected Map<String, Object> configuration() {
        return Map.of("datasources.default.url", "jdbc:h2:mem:cards-contract");
    }

    private Call add(String label) {
        return call("POST", "/v1/cards").json("{\"number\": \"4111111111111111\", \"label\": \"%s\"}".formatted(label));
    }

    @Override
    protected Call add() {
        return add("groceries");
    }

    @Override
    protected Call add_cardRefused() {
        return add("refused");
    }

    @Override
    protected Call pin() {
        return super.pin().body("/digits", "1234");
    }

    @Override
    protected String credentialsWithoutRole() {
        return "Bearer " + tokens.computeIfAbsent("audit", DevTokens::mint);
    }
}
