package dev.signet.example.parameters;

import dev.signet.annotations.ContractTest;
import dev.signet.example.security.DevTokens;
import java.util.Map;

/** The contract's own tests, which know of every parameter in a bean. */
@ContractTest(EchoApi.class)
class EchoContractTest extends EchoApiContractTest {
    @Override
    protected Map<String, Object> configuration() {
        return Map.of("datasources.default.url", "jdbc:h2:mem:echo-contract");
    }

    @Override
    protected String credentials(String role) {
        return "Bearer " + DevTokens.mint(role);
    }

    @Override
    protected String credentialsWithoutRole() {
        return credentials("audit");
    }
}
