/** How the service is operated: what it tells of its requests, how it is, how it ends. */
@NullMarked
package dev.signet.example.operation;

import org.jspecify.annotations.NullMarked;
