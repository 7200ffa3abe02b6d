package dev.signet.example.customers;

import dev.signet.annotations.EntityVersion;

/**
 * A customer as colleagues see it.
 *
 * @param id its identifier
 * @param remark what they should know, which may be nothing
 * @param version another one after each change
 */
public record Customer(
        String id, String remark, @EntityVersion long version) {}
