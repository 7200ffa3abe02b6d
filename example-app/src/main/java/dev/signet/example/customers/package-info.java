/**
 * What colleagues should know of a customer, changed by many at once: the example of versions and preconditions.
 *
 * <p>Start at {@link dev.signet.example.customers.CustomersApi}.
 */
@NullMarked
package dev.signet.example.customers;

import org.jspecify.annotations.NullMarked;
