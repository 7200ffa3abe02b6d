package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Idempotency;
import java.time.Duration;
import java.time.format.DateTimeParseException;

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
        String text = mention.text(attribute);
        try {
            Duration duration = Duration.parse(text);
            if (duration.compareTo(Duration.ZERO) > 0) {
                return duration;
            }
        } catch (DateTimeParseException notDuration) {
            // told below, like one that is not positive
        }
        found.add(Code.DURATION_INVALID, mention.site(attribute), text);
        return otherwise;
    }
}
