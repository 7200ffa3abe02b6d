package dev.signet.runtime.testing;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tests of the toy service as they would be emitted, against a service with one fault or none. */
abstract class ToyContractTest extends ContractTests {
    private final String fault;

    ToyContractTest(String fault) {
        this.fault = fault;
    }

    @Override
    protected Map<String, Object> configuration() {
        return Map.of("toy.faults", fault, "micronaut.security.enabled", false);
    }

    protected Call make() {
        return guess("protected Call make()", call("POST", "/v1/toys").json("{\"size\": 1}"));
    }

    protected Call find() {
        return guess("protected Call find()", call("GET", "/v1/toys/{id}").path("id", "7"));
    }

    protected Call find_toyNotFound() {
        throw missing("protected Call find_toyNotFound()");
    }

    private Call validMake() {
        return keyed(as("maker", make()));
    }

    @Test
    void make_succeeds() {
        succeeds(validMake(), 201)
                .isJson()
                .hasLocation("/v1/toys/{id}")
                .has("/id", JsonType.INTEGER)
                .mayHave("/name", JsonType.STRING);
    }

    @Test
    void make_withoutCredentials_isUnauthorized() {
        answers(keyed(make().header("Authorization")), 401).hasChallenge();
    }

    @Test
    void make_withoutRole_isForbidden() {
        answers(keyed(asStranger(make())), 403);
    }

    @Test
    void make_quotaUsedUp_isRefused() {
        limits(validMake(), ToyController.POLICIES);
    }

    @Test
    void make_sizeAt1_isAccepted() {
        accepts(validMake().body("/size", 1), violation("body", "#/size", "min"));
    }

    @Test
    void make_sizeBelow1_isRefusedWithMin() {
        refuses(validMake().body("/size", 0), violation("body", "#/size", "min"));
    }

    @Test
    void make_partsGivenTwice() {
        refuses(validMake().duplicate("/parts/0"), violation("body", "#/parts/0", "duplicate"));
    }

    @Test
    void make_again_isReplayed() {
        replays(validMake(), 201);
    }

    @Test
    void make_atOnce_happensOnce() {
        happensOnce(validMake(), 201);
    }

    @Test
    void make_ignored_isReplayed() {
        replaysTo(validMake().body("/made", "a"), validMake().body("/made", "b"), 201);
    }

    @Test
    void make_keyReused_isRefused() {
        refusesReuse(validMake(), validMake().other("/size", 1, 2), 201, 409);
    }

    @Test
    void find_succeeds() {
        succeeds(find(), 200).isJson();
    }

    @Test
    void find_answersToyNotFound() {
        answers(find_toyNotFound(), 404, "/problems/toy-not-found", "Toy not found")
                .has("/days", JsonType.INTEGER);
    }
}
