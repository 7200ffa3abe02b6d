/**
 * Multipart content (RFC 2046, 5.1; RFC 7578), read while it arrives and kept on disk.
 *
 * <p>Start at {@link MultipartReader}.
 *
 * <p>Imports: nothing of ours.
 */
@NullMarked
package dev.signet.runtime.multipart;

import org.jspecify.annotations.NullMarked;
