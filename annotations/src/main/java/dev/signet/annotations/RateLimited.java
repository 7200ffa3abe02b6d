package dev.signet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How often one caller may call: a request beyond it is answered 429 (RFC 6585, 4) with {@code Retry-After}, before its
 * content is read. What is allowed and what is left of it is told in {@code RateLimit-Policy} and {@code RateLimit}
 * (draft-ietf-httpapi-ratelimit-headers).
 *
 * <p>On an operation it is the operation's own quota. On the interface it is one quota for all of its operations together,
 * but for those that say something themselves and those that nobody may call. Written several times, under several
 * {@link #name names}, every one of them has to be kept:
 *
 * <pre>{@code
 * @RateLimited(name = "burst", limit = 10, per = "PT1S")
 * @RateLimited(name = "daily", limit = 5000, per = "P1D")
 * }</pre>
 *
 * <p>All of the quota may be used at once. It comes back evenly: with 60 per minute one request each second. What is
 * refused uses nothing up, nor does a request that is answered 401.
 *
 * <p>Requests are counted by the bean {@code dev.signet.runtime.ratelimit.RateLimiter}. The one that comes with Signet
 * counts in memory, each instance of a service by itself; an application may declare another.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Repeatable(RateLimited.List.class)
public @interface RateLimited {
    /** How many requests, at least 1. */
    int limit();

    /** In how long, as an ISO 8601 duration of whole seconds, such as {@code "PT1M"}, a year at the most. */
    String per();

    /** What headers and problems call this quota: visible ASCII characters without quotes and backslashes. */
    String name() default "default";

    /** Whose requests are counted together. */
    By by() default By.CALLER;

    /** Whose requests are counted together. */
    enum By {
        /** Those of one principal; of a caller nobody vouches for, those from one address. */
        CALLER,

        /**
         * Those from one address, whoever calls: an IPv4 address, or the first 64 bits of an IPv6 address. It is that of
         * the connection, or the last entry of the header that {@code micronaut.server.client-address-header} names, which
         * the proxy in front writes.
         */
        ADDRESS
    }

    /** Several on one place. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    @interface List {
        /** Those. */
        RateLimited[] value();
    }
}
