package dev.signet.processor.model;

/**
 * What a method is told of the request besides its parameters ({@code @Context}). But for the precondition it is no part of
 * the contract with the client: neither documented nor judged.
 */
public record RequestContext(Site site, String javaName, Kind kind) implements Argument {
    /** What there is to be told. */
    public enum Kind {
        CALLER("dev.signet.runtime.security.Caller"),
        SECURITY_CONTEXT("jakarta.ws.rs.core.SecurityContext"),
        HEADERS("jakarta.ws.rs.core.HttpHeaders"),
        URI_INFO("jakarta.ws.rs.core.UriInfo"),
        URI("java.net.URI"),
        PRECONDITION("dev.signet.annotations.Precondition");

        private final String javaName;

        Kind(String javaName) {
            this.javaName = javaName;
        }

        /** The canonical name of the type that asks for it. */
        public String javaName() {
            return javaName;
        }

        /** Whether it tells who calls. */
        public boolean namesTheCaller() {
            return this == CALLER || this == SECURITY_CONTEXT;
        }

        /** Whether it tells under which host the service was called. */
        public boolean namesTheHost() {
            return this == URI_INFO || this == URI;
        }
    }
}
