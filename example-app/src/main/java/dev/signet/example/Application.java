package dev.signet.example;

import io.micronaut.runtime.Micronaut;

/** Starts the refunds service. */
public final class Application {
    private Application() {}

    public static void main(String[] arguments) {
        Micronaut.build(arguments).mainClass(Application.class).banner(false).start();
    }
}
