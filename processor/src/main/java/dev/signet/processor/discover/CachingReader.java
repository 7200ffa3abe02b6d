package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Caching;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** {@code @Cached} to {@link Caching}. */
record CachingReader(Found found) {
    // RFC 9111, 1.2.2: what is longer a cache may take for this, which is 68 years.
    private static final Duration LONGEST = Duration.ofSeconds(Integer.MAX_VALUE);

    Caching read(Mention mention) {
        return new Caching(
                mention.site(),
                age(mention, "maxAge"),
                mention.flag("shared"),
                age(mention, "sharedMaxAge"),
                mention.flag("mustRevalidate"),
                mention.flag("immutable"),
                mention.flag("noStore"));
    }

    private Optional<Duration> age(Mention mention, String attribute) {
        if (mention.text(attribute).isEmpty()) {
            return Optional.empty();
        }
        Optional<Duration> age = new DurationReader(found).read(mention, attribute);
        if (age.filter(it -> !it.truncatedTo(ChronoUnit.SECONDS).equals(it) || it.compareTo(LONGEST) > 0)
                .isPresent()) {
            found.add(Code.CACHED_AGE_INVALID, mention.site(attribute), mention.text(attribute));
        }
        return age;
    }
}
