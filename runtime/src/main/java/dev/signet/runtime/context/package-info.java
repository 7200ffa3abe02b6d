/**
 * What an operation is told of its request besides its parameters ({@code @Context}).
 *
 * <p>The classes that implement interfaces of {@code jakarta.ws.rs.core} are loaded only where a contract asks for them:
 * without them the runtime does not need that API. None of them needs an implementation of it, except where its Javadoc
 * says so.
 *
 * <p>Start at {@link RequestUris}.
 *
 * <p>Imports: security.
 */
@NullMarked
package dev.signet.runtime.context;

import org.jspecify.annotations.NullMarked;
