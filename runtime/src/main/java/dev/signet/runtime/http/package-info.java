/**
 * What a generated controller calls to judge a request and to answer it.
 *
 * <p>Start at {@link Arguments}.
 *
 * <p>Imports: filter, validation, json, problem, multipart, sensitive, wire.
 */
@NullMarked
package dev.signet.runtime.http;

import org.jspecify.annotations.NullMarked;
