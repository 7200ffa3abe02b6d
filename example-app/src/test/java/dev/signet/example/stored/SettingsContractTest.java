package dev.signet.example.stored;

import dev.signet.annotations.ContractTest;
import dev.signet.example.security.DevTokens;
import dev.signet.runtime.testing.Call;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The contract's own tests. */
@ContractTest(SettingsApi.class)
class SettingsContractTest extends SettingsApiContractTest {
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    @Override
    protected Map<String, Object> configuration() {
        return Map.of("datasources.default.url", "jdbc:h2:mem:settings-contract");
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
    protected Call read() {
        send(write_new().path("name", "kept").ifNoneMatch("*"));
        return super.read().path("name", "kept");
    }

    @Override
    protected Call read_absent() {
        return super.read().path("name", "none");
    }

    @Override
    protected Call write_new() {
        return super.write().path("name", unheardOf());
    }

    @Override
    protected Call draft_new() {
        return super.draft().path("name", unheardOf());
    }

    @Override
    protected Call mark_new() {
        return super.mark().path("name", unheardOf());
    }

    @Override
    protected Call text_new() {
        return super.text().path("name", unheardOf());
    }

    private static String unheardOf() {
        return UUID.randomUUID().toString();
    }
}
