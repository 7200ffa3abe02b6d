package dev.signet.example.customers;

import jakarta.validation.constraints.Size;

/**
 * What colleagues should know of a customer.
 *
 * @param remark the whole of it
 */
public record Remark(@Size(max = 500) String remark) {}
