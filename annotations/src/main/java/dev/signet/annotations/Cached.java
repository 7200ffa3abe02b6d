package dev.signet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How long the answer to a GET may be given again without asking the service: its {@code Cache-Control} (RFC 9111, 5.2.2).
 * Without this annotation it is {@code no-cache}: a cache may keep the answer, and asks each time whether it still holds.
 *
 * <p>Caches are private, as browsers have, or shared, as proxies are. An answer that depends on the caller is for private
 * ones alone, whatever the caller: that of an operation which not everyone may call, or which asks who calls.
 *
 * <p>Problems are never stored.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Cached {
    /**
     * How long an answer is fresh ({@code max-age}, RFC 9111, 5.2.2.1), as an ISO 8601 duration of whole seconds, such as
     * {@code "PT1M"}. It is left out with {@link #noStore} alone.
     */
    String maxAge() default "";

    /** Whether shared caches may keep it, too ({@code public}, 5.2.2.9); otherwise it is {@code private} (5.2.2.7). */
    boolean shared() default false;

    /** How long it is fresh in shared caches, where that is not {@link #maxAge} ({@code s-maxage}, 5.2.2.10). */
    String sharedMaxAge() default "";

    /** Whether a stale answer may never be given, not even where the service cannot be reached (5.2.2.2). */
    boolean mustRevalidate() default false;

    /** Whether it never changes while it is fresh, so that even a reload need not ask (RFC 8246). */
    boolean immutable() default false;

    /** Whether nothing may be kept of it ({@code no-store}, 5.2.2.5). It stands alone. */
    boolean noStore() default false;
}
