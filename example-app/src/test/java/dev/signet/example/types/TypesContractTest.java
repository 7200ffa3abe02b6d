package dev.signet.example.types;

import dev.signet.annotations.ContractTest;
import dev.signet.runtime.testing.Call;
import java.util.Map;

/** The contract's own tests: every sample is guessed, but of texts that only their factory knows. */
@ContractTest(TypesApi.class)
class TypesContractTest extends TypesApiContractTest {
    @Override
    protected Map<String, Object> configuration() {
        return Map.of("datasources.default.url", "jdbc:h2:mem:types-contract");
    }

    @Override
    protected Call shelf() {
        return call("POST", "/v1/types/shelves").json("""
                {"tags": ["a"], "genres": ["poetry"], "isbns": ["123"], "pages": [1], "grid": [[1.5]],
                 "copies": {"a": 1}, "titles": {"poetry": ["a"]},
                 "by_id": {"11111111-1111-4111-8111-111111111111": "123"},
                 "by_date": {"2026-01-31": {"123": "still open"}}, "width": 1, "state": "still open"}
                """);
    }

    @Override
    protected Call isbn() {
        return call("POST", "/v1/types/isbns").json("\"123\"");
    }

    @Override
    protected Call find() {
        return call("GET", "/v1/types/isbns/{isbn}").path("isbn", "123");
    }

    @Override
    protected Call find_absent() {
        return call("GET", "/v1/types/isbns/{isbn}").path("isbn", "000");
    }

    @Override
    protected Call pair() {
        return call("POST", "/v1/types/pairs").json("""
                {"left": {"items": ["123"]}, "right": {"a": 1}}
                """);
    }

    @Override
    protected Call catalogue() {
        return call("POST", "/v1/types/catalogues").json("""
                {"poetry": ["123"]}
                """);
    }
}
