package dev.signet.example.content;

import dev.signet.annotations.ContractTest;
import dev.signet.example.security.DevTokens;
import dev.signet.runtime.testing.Call;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The contract's own tests of content that is not JSON, and of answers that come later. */
@ContractTest(ContentApi.class)
class ContentContractTest extends ContentApiContractTest {
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    @Override
    protected Map<String, Object> configuration() {
        return Map.of("datasources.default.url", "jdbc:h2:mem:content-contract");
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
    protected Call bytes() {
        return call("POST", "/v1/content/bytes").content("image/png", new byte[] {1, 2});
    }

    @Override
    protected Call stream() {
        return call("POST", "/v1/content/stream").content("application/octet-stream", new byte[] {1, 2});
    }

    @Override
    protected Call read_absent() {
        return read().path("size", "-1");
    }

    @Override
    protected Call later_banned() {
        return later().path("outcome", "banned");
    }

    @Override
    protected Call add_banned() {
        return add().body("/title", "banned");
    }

    @Override
    protected Call remove_banned() {
        return remove().path("outcome", "banned");
    }

    @Override
    protected Call items_banned() {
        return items().query("count", "-1");
    }
}
