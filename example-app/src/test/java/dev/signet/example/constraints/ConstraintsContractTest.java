package dev.signet.example.constraints;

import dev.signet.annotations.ContractTest;
import dev.signet.runtime.testing.Call;
import java.util.Map;

/** The contract's own tests: which rooms there are, and what a booking is, nobody can guess. */
@ContractTest(ConstraintsApi.class)
class ConstraintsContractTest extends ConstraintsApiContractTest {
    @Override
    protected Map<String, Object> configuration() {
        return Map.of("datasources.default.url", "jdbc:h2:mem:constraints-contract");
    }

    @Override
    protected Call book() {
        return call("POST", "/v1/constraints/bookings").json("""
                {"room": "101", "first_night": "2026-12-01", "last_night": "2026-12-03", "guests": 2, "others": ["201"]}
                """);
    }

    @Override
    protected Call isFree() {
        return call("GET", "/v1/constraints/free").query("room", "101");
    }

    @Override
    protected Call free() {
        return call("GET", "/v1/constraints/rooms")
                .query("first_night", "2026-12-01")
                .query("last_night", "2026-12-03");
    }
}
