package dev.signet.runtime.idempotency;

import io.micronaut.context.annotation.Executable;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a route whose Idempotency-Keys commit together with what it writes: no start without a store that can do so. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Executable(processOnStartup = true)
public @interface Transacted {
    /** The operation, as in {@code RefundsApi.issue}. */
    String value();
}
