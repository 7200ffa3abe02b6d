package dev.signet.processor.discover;

import dev.signet.processor.model.Names;
import java.util.Optional;
import java.util.stream.Stream;

/** What annotations say of null: JSpecify's, and those of Jakarta Annotations. */
final class Nullness {
    private Nullness() {}

    /** The annotation by which a value may be null. */
    static Optional<Mention> nullable(Mentions mentions) {
        return mentions.find(Names.NULLABLE).or(() -> mentions.find(Names.JAKARTA_NULLABLE));
    }

    static boolean isNullable(Mentions mentions) {
        return nullable(mentions).isPresent();
    }

    /** Whether a value may not be null, wherever it stands. */
    static boolean isNonNull(Mentions mentions) {
        return Stream.of(Names.NON_NULL, Names.JAKARTA_NONNULL).anyMatch(mentions::has);
    }
}
