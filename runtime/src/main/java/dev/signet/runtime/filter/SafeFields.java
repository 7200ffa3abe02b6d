package dev.signet.runtime.filter;

import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.netty.NettyHttpHeaders;

/**
 * Header fields whose names and values are known to hold nothing that ends a line, because they are constants or made of
 * digits and letters. Micronaut looks at each of their characters, in every answer.
 */
public final class SafeFields {

    private SafeFields() {}

    /** Adds a field, beside those of that name. */
    public static void add(MutableHttpHeaders fields, CharSequence name, CharSequence value) {
        if (fields instanceof NettyHttpHeaders netty) {
            netty.getNettyHeaders().add(name, value);
        } else {
            fields.add(name, value);
        }
    }

    /** Says a field, in place of those of that name. */
    public static void set(MutableHttpHeaders fields, CharSequence name, CharSequence value) {
        if (fields instanceof NettyHttpHeaders netty) {
            netty.getNettyHeaders().set(name, value);
        } else {
            fields.set(name, value);
        }
    }
}
