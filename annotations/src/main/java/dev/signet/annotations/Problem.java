package dev.signet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an exception a problem type of RFC 9457. An operation whose method declares it in {@code throws} may answer with
 * it; its Javadoc describes it in the document.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Problem {
    /** The status it is answered with, 400 to 599. */
    int status();

    /**
     * Its identifier, in lower case with hyphens, for example {@code refund-exceeds-balance}; {@code /problems/} stands
     * before it on the wire.
     */
    String type();

    /** A short summary that is the same for every occurrence (RFC 9457, 3.1.3). */
    String title();

    /**
     * What a client does about it, in CommonMark: {@code Ask for no more than `available_cents`.} It stands on the page of the
     * problem and in the document. Left out, the page says what the status says.
     */
    String recovery() default "";
}
