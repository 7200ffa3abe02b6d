package dev.signet.example.customers;

import dev.signet.annotations.ContractTest;
import dev.signet.example.security.DevTokens;
import dev.signet.runtime.testing.Call;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The contract's own tests. What stands here is what only we know: who may call, and which customers there are. */
@ContractTest(CustomersApi.class)
class CustomersContractTest extends CustomersApiContractTest {
    private static final String SOMEBODY = "cust_UVWXYZ987654";
    private static final String NOBODY = "cust_000000000000";

    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    @Override
    protected Map<String, Object> configuration() {
        return Map.of("datasources.default.url", "jdbc:h2:mem:customers-contract");
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
        return super.find().path("customer_id", SOMEBODY);
    }

    @Override
    protected Call find_customerNotFound() {
        return super.find().path("customer_id", NOBODY);
    }

    @Override
    protected Call remark() {
        return super.remark().path("customer_id", SOMEBODY);
    }

    @Override
    protected Call remark_customerNotFound() {
        return super.remark().path("customer_id", NOBODY);
    }
}
