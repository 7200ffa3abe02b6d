package dev.signet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value is for those who exchange it and nobody else: a card number, a password, a diagnosis. Signet tells it in no log
 * and no violation, refuses to compile where it would stand in an address, and starts no service that would keep it in the
 * clear to replay answers by {@link Idempotent}.
 *
 * <p>What the service itself writes it cannot watch: {@code toString()} of a record has all its components.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Sensitive {}
