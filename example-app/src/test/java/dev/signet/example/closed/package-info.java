/** What a service does that its contract does not allow, and what clients learn of it. */
@NullMarked
package dev.signet.example.closed;

import org.jspecify.annotations.NullMarked;
