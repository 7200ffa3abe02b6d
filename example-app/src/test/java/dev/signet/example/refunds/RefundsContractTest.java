package dev.signet.example.refunds;

import dev.signet.annotations.ContractTest;
import dev.signet.example.security.DevTokens;
import dev.signet.runtime.testing.Call;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The contract's own tests. What stands here is what only we know: who may call, and which customers there are. */
@ContractTest(RefundsApi.class)
class RefundsContractTest extends RefundsApiContractTest {
    private static final String RICH = "cust_UVWXYZ987654";
    private static final String POOR = "cust_ABCDEF123456";
    private static final String NOBODY = "cust_000000000000";

    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    @Override
    protected Map<String, Object> configuration() {
        return Map.of("datasources.default.url", "jdbc:h2:mem:contract");
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
    protected Call issue() {
        return super.issue().path("customer_id", RICH);
    }

    @Override
    protected Call issue_customerNotFound() {
        return super.issue().path("customer_id", NOBODY);
    }

    @Override
    protected Call issue_refundExceedsBalance() {
        return issue().path("customer_id", POOR).body("/amount_cents", 1_000_000);
    }

    @Override
    protected Call find() {
        String id = send(keyed(as("support", issue()))).text("/id");
        return super.find().path("customer_id", RICH).path("refund_id", id);
    }

    @Override
    protected Call find_refundNotFound() {
        return super.find().path("customer_id", RICH);
    }

    @Override
    protected Call list() {
        send(keyed(as("support", issue()))); // so that there is something to list
        return super.list().path("customer_id", RICH);
    }

    @Override
    protected Call list_customerNotFound() {
        return super.list().path("customer_id", NOBODY);
    }
}
