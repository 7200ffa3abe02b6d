/**
 * Who may call: bearer tokens (JWT), signed with a key from the environment, with the caller's roles in {@code roles}.
 * Which role an operation asks for is said in its contract.
 *
 * <p>Start at {@link dev.signet.example.security.TokenKey}.
 */
@NullMarked
package dev.signet.example.security;

import org.jspecify.annotations.NullMarked;
