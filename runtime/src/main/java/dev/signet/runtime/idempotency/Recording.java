package dev.signet.runtime.idempotency;

import dev.signet.runtime.idempotency.IdempotencyStore.Header;
import dev.signet.runtime.idempotency.IdempotencyStore.RecordedResponse;
import dev.signet.runtime.idempotency.IdempotencyStore.Scope;
import dev.signet.runtime.problem.StatusPhrase;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is kept of an answer, and the answer that is made of it again. */
@Singleton
final class Recording {

    private static final List<String> KEPT = List.of(
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.LOCATION,
            HttpHeaders.CONTENT_LOCATION,
            HttpHeaders.ETAG,
            HttpHeaders.LINK,
            HttpHeaders.CACHE_CONTROL);

    private final Optional<BodyProtection> protection;

    Recording(Optional<BodyProtection> protection) {
        this.protection = protection;
    }

    RecordedResponse recorded(Scope scope, HttpResponse<byte[]> response) {
        List<Header> headers = new ArrayList<>();
        for (String name : KEPT) {
            response.getHeaders().getAll(name).forEach(value -> headers.add(new Header(name, value)));
        }
        byte[] body = response.getBody(byte[].class).orElse(new byte[0]);
        return new RecordedResponse(
                response.code(),
                headers,
                protection.isEmpty() || body.length == 0
                        ? body
                        : protection.get().protect(scope, body));
    }

    /** The hash of a request as it is stored. */
    String fingerprint(String digest) {
        return protection.map(known -> known.fingerprint(digest)).orElse(digest);
    }

    /** Whether that was stored for a request of this hash. */
    boolean isFingerprint(String digest, String stored) {
        return protection.map(known -> known.isFingerprint(digest, stored)).orElseGet(() -> digest.equals(stored));
    }

    HttpResponse<byte[]> replayed(Scope scope, RecordedResponse recorded) {
        int status = recorded.status();
        MutableHttpResponse<byte[]> response = HttpResponse.status(status, StatusPhrase.of(status));
        recorded.headers().forEach(header -> response.header(header.name(), header.value()));
        response.header("Idempotent-Replayed", "true");
        byte[] body = recorded.body();
        if (body.length == 0) {
            return response;
        }
        return response.body(protection.isEmpty() ? body : protection.get().reveal(scope, body));
    }
}
