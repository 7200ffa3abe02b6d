package dev.signet.example.uploads;

import dev.signet.annotations.ContractTest;
import dev.signet.example.security.DevTokens;
import dev.signet.runtime.testing.Call;
import java.util.Map;

/** The contract's own tests, given a file. */
@ContractTest(UploadApi.class)
class UploadContractTest extends UploadApiContractTest {
    @Override
    protected Map<String, Object> configuration() {
        return Map.of("datasources.default.url", "jdbc:h2:mem:upload-contract");
    }

    @Override
    protected String credentials(String role) {
        return "Bearer " + DevTokens.mint(role);
    }

    @Override
    protected String credentialsWithoutRole() {
        return credentials("audit");
    }

    @Override
    protected Call store() {
        return call("POST", "/v1/uploads")
                .part("title", "a cat")
                .file("file", "cat.png", "image/png", new byte[] {1, 2, 3});
    }

    @Override
    protected Call storeAll() {
        return call("POST", "/v1/uploads/all").file("files", "a.txt", "text/plain", new byte[] {1});
    }

    @Override
    protected Call guarded() {
        return call("POST", "/v1/uploads/guarded").file("file", "b", "a/b", new byte[] {1});
    }
}
