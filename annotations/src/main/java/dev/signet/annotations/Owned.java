package dev.signet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The resource that the path names belongs to one caller; to every other it is as if it did not exist: the 404 is the same
 * to the byte, but for its {@code instance}. On the interface it holds for every operation that has a path variable and does
 * not let anyone in.
 *
 * <p>Whose a resource is tells a bean that implements {@code <Contract>Ownership}, which stands beside the controller and
 * has a method per owned operation. It is asked when the request is valid, before its conditions and the operation, and
 * never for a replay. Where {@link NonBlocking} is written, it does not wait either.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Owned {}
