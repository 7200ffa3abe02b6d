package dev.signet.benchmarks.http.hand;

import io.micronaut.runtime.Micronaut;
import io.micronaut.runtime.server.EmbeddedServer;

/** Serves the refunds written by hand, and prints its port. */
public final class HandServer {

    private HandServer() {}

    /** Takes Micronaut's own arguments. */
    public static void main(String[] arguments) {
        EmbeddedServer server = Micronaut.build(arguments)
                .mainClass(HandServer.class)
                .banner(false)
                .start()
                .getBean(EmbeddedServer.class);
        System.out.println(server.getPort());
    }
}
