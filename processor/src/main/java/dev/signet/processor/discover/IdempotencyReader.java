package dev.signet.processor.discover;

import dev.signet.processor.model.Idempotency;
import java.time.Duration;

/** {@code @Idempotent} to an {@link Idempotency}. */
final class IdempotencyReader {
    private final Found found;

    IdempotencyReader(Found found) {
        this.found = found;
    }

    Idempotency read(Mention mention) {
        Idempotency.Mode mode = Idempotency.Mode.valueOf(mention.constant("mode"));
        return new Idempotency(
                mention.site(),
                mention.flag("required"),
                duration(mention, "ttl", Duration.ofDays(1)),
                mention.number("keyReused"),
                mention.texts("ignore"),
                // Nobody knows how far a failure came, so a second attempt might be a second time.
                mention.flag("replayFailures") || mode == Idempotency.Mode.AT_MOST_ONCE,
                mode,
                mention.has("waitFor") ? duration(mention, "waitFor", Duration.ZERO) : Duration.ZERO);
    }

    private Duration duration(Mention mention, String attribute, Duration otherwise) {
        return new DurationReader(found).read(mention, attribute).orElse(otherwise);
    }
}
