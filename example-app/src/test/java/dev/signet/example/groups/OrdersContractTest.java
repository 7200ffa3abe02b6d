package dev.signet.example.groups;

import dev.signet.annotations.ContractTest;
import java.util.Map;

/** The contract's own tests: each operation is tried with what its groups ask for. */
@ContractTest(OrdersApi.class)
class OrdersContractTest extends OrdersApiContractTest {
    @Override
    protected Map<String, Object> configuration() {
        return Map.of("datasources.default.url", "jdbc:h2:mem:orders-contract");
    }
}
