package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link BookApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookApiValidator {
    private static final Violation TAG_SIZE = Violation.size("tag", 1, 5).in("query");

    private static final Violation ID_NOT_EMPTY = Violation.notEmpty("id").in("query");

    private static final Violation LIMIT_MIN = Violation.min("limit", 1L).in("query");

    private static final Violation LIMIT_MAX = Violation.max("limit", 100L).in("query");

    private static final Violation PAGES_POSITIVE = Violation.positive("pages").in("query");

    private static final Violation X_READING_ROOM_PATTERN = Violation.pattern("X-Reading-Room", "[a-z]{2,8}").in("header");

    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private BookApiValidator() {
    }

    static Violations list(@Nullable List<String> tags, @Nullable List<UUID> ids, int limit,
            Optional<Integer> pages, @Nullable String readingRoom) {
        Violations found = Violations.NONE;
        if (tags != null) {
            if (!Checks.size(tags, 1, 5)) {
                found = found.and(TAG_SIZE);
            }
            for (int i = 0; i < tags.size(); i++) {
                String element = tags.get(i);
                if (element == null) {
                    found = found.and(Violation.required("tag").in("query").at(i));
                } else {
                    if (!Checks.notBlank(element)) {
                        found = found.and(Violation.notBlank("tag").in("query").at(i));
                    }
                    if (!Checks.size(element, 0, 20)) {
                        found = found.and(Violation.size("tag", 0, 20).in("query").at(i));
                    }
                }
            }
        }
        if (ids != null && ids.isEmpty()) {
            found = found.and(ID_NOT_EMPTY);
        }
        if (limit < 1L) {
            found = found.and(LIMIT_MIN);
        }
        if (limit > 100L) {
            found = found.and(LIMIT_MAX);
        }
        if (pages != null) {
            if (pages.isPresent()) {
                if (pages.get() <= 0L) {
                    found = found.and(PAGES_POSITIVE);
                }
            }
        }
        if (readingRoom != null && !matchesPattern(readingRoom)) {
            found = found.and(X_READING_ROOM_PATTERN);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations listAnswer(@Nullable List<String> answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    /**
     * The whole text is {@code [a-z]{2,8}}.
     */
    private static boolean matchesPattern(String text) {
        int length = text.length();
        if (length < 2 || length > 8) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!isLower(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }
}
