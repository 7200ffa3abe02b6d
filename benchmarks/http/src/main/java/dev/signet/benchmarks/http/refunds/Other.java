package dev.signet.benchmarks.http.refunds;

import io.micronaut.context.annotation.Executable;
import jakarta.inject.Singleton;

/** Stands behind {@link OtherRoutes}. */
@Singleton
class Other {

    @Executable
    String answer(String id) {
        return id;
    }
}
