package dev.signet.runtime.context;

import dev.signet.runtime.security.Caller;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The caller, as JAX-RS asks for one. Nothing here needs a JAX-RS implementation. */
public final class CallerContext implements SecurityContext {
    private final HttpRequest<?> request;
    private final Caller caller;

    /** The caller whom the guard let through. */
    public CallerContext(HttpRequest<?> request, Caller caller) {
        this.request = request;
        this.caller = caller;
    }

    /** The caller by name; null for an anonymous one. */
    @Override
    public @Nullable Principal getUserPrincipal() {
        return caller.isAuthenticated() ? caller::name : null;
    }

    @Override
    public boolean isUserInRole(String role) {
        return caller.roles().contains(role);
    }

    @Override
    public boolean isSecure() {
        return request.isSecure();
    }

    /**
     * The scheme of the request's {@code Authorization} in capitals, such as {@code BEARER} or {@link #BASIC_AUTH}; null
     * where the caller is anonymous, or known by other means.
     */
    @Override
    public @Nullable String getAuthenticationScheme() {
        String credentials = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
        return caller.isAuthenticated() && credentials != null
                ? credentials.strip().split(" ", 2)[0].toUpperCase(Locale.ROOT)
                : null;
    }
}
