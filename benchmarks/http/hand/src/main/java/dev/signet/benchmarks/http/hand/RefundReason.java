package dev.signet.benchmarks.http.hand;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;

/** Why something is paid back. */
@Serdeable
public enum RefundReason {
    @JsonProperty("duplicate")
    DUPLICATE,
    @JsonProperty("fraud")
    FRAUD,
    @JsonProperty("requested")
    REQUESTED
}
