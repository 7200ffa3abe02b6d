package dev.signet.example.limits;

import dev.signet.annotations.ContractTest;
import dev.signet.example.security.DevTokens;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The contract's own tests, which ask far more often than its limits allow. */
@ContractTest(LimitedApi.class)
class LimitedContractTest extends LimitedApiContractTest {
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    @Override
    protected Map<String, Object> configuration() {
        return Map.of("datasources.default.url", "jdbc:h2:mem:limited-contract");
    }

    @Override
    protected String credentials(String role) {
        return "Bearer " + tokens.computeIfAbsent(role, DevTokens::mint);
    }

    @Override
    protected String credentialsWithoutRole() {
        return credentials("audit");
    }
}
