package dev.signet.runtime.testing;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The tests of places as they would be emitted, against a service with one fault or none. */
abstract class PlacesContractTest extends ContractTests {
    private final String fault;

    PlacesContractTest(String fault) {
        this.fault = fault;
    }

    @Override
    protected Map<String, Object> configuration() {
        return Map.of("places.faults", fault, "micronaut.security.enabled", false);
    }

    protected Call put() {
        return guess(
                "protected Call put()",
                call("PUT", "/v1/places/{id}").path("id", UUID.randomUUID().toString()));
    }

    protected Call put_new() {
        throw missing("protected Call put_new()");
    }

    private Call validPut() {
        return conditional(put());
    }

    @Test
    void put_succeeds() {
        succeeds(validPut(), eitherOf(201, 200)).isJson().hasEntityTag();
    }

    @Test
    void put_ofNothing_creates() {
        succeeds(conditional(put_new()), 201);
    }

    @Test
    void put_again_replaces() {
        replaces(validPut(), eitherOf(201, 200), 200);
    }

    @Test
    void put_ofSomething_isNotCreated() {
        createsNoMore(validPut(), eitherOf(201, 200));
    }

    @Test
    void put_atOnce_createsOnce() {
        createsOnce(conditional(put_new()));
    }

    @Test
    void put_withoutIfMatch_isRefused() {
        answers(validPut().ifMatch().ifNoneMatch(), 428);
    }

    @Test
    void put_ofOtherVersion_isRefused() {
        refusesOtherVersions(validPut());
    }

    @Test
    void put_atOnce_losesNoUpdate() {
        losesNoUpdate(validPut(), eitherOf(201, 200));
    }
}
