package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** An attribute that is a positive ISO 8601 duration to a {@link Duration}; what is none is told. */
record DurationReader(Found found) {
    Optional<Duration> read(Mention mention, String attribute) {
        String text = mention.text(attribute);
        try {
            Duration duration = Duration.parse(text);
            if (duration.compareTo(Duration.ZERO) > 0) {
                return Optional.of(duration);
            }
        } catch (DateTimeParseException notADuration) {
            // told below, like one that is not positive
        }
        found.add(Code.DURATION_INVALID, mention.site(attribute), text);
        return Optional.empty();
    }
}
