/** The service while its processes are killed, its connections cut and its database restarted. Start at {@link ChaosIT}. */
@NullMarked
package dev.signet.example.chaos;

import org.jspecify.annotations.NullMarked;
