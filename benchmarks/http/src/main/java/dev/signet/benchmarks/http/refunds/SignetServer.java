package dev.signet.benchmarks.http.refunds;

import io.micronaut.runtime.Micronaut;
import io.micronaut.runtime.server.EmbeddedServer;

/** Serves the refunds' contracts, and prints its port. */
public final class SignetServer {

    private SignetServer() {}

    /** Takes Micronaut's own arguments. */
    public static void main(String[] arguments) {
        EmbeddedServer server = Micronaut.build(arguments)
                .mainClass(SignetServer.class)
                .banner(false)
                .start()
                .getBean(EmbeddedServer.class);
        System.out.println(server.getPort());
    }
}
