package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link ShelfApi.Shelf}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ShelfValidator {
    private static final Violation TAGS_SIZE = Violation.size("/tags", 0, 3);

    private static final Violation TAGS_REQUIRED = Violation.required("/tags");

    private static final Violation PAGES_SIZE = Violation.size("/pages", 0, 4);

    private static final Violation COPIES_NOT_EMPTY = Violation.notEmpty("/copies");

    private static final Violation COPIES_REQUIRED = Violation.required("/copies");

    private ShelfValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable Set<String> tags, @Nullable Collection<String> notes,
            ShelfApi.Book @Nullable [] books, int @Nullable [] pages, double @Nullable [][] grid,
            boolean @Nullable [] flags, @Nullable Map<String, Integer> copies,
            @Nullable Map<ShelfApi.Genre, List<String>> titles,
            @Nullable Map<UUID, ShelfApi.Book> byId,
            @Nullable Map<LocalDate, Map<String, ShelfApi.Book>> byDate, OptionalInt width,
            OptionalLong weight, OptionalDouble price) {
        Violations found = Violations.NONE;
        if (tags == null) {
            found = found.and(TAGS_REQUIRED);
        } else {
            if (!Checks.size(tags, 0, 3)) {
                found = found.and(TAGS_SIZE);
            }
            int i = 0;
            for (String element : tags) {
                if (element != null && !matchesPattern(element)) {
                    found = found.and(Violation.pattern("/tags/" + i, "[a-z]+"));
                }
                i++;
            }
        }
        if (notes != null) {
            int i = 0;
            for (String element : notes) {
                if (element != null && !Checks.size(element, 1, Integer.MAX_VALUE)) {
                    found = found.and(Violation.size("/notes/" + i, 1, Integer.MAX_VALUE));
                }
                i++;
            }
        }
        if (pages != null && !Checks.size(pages.length, 0, 4)) {
            found = found.and(PAGES_SIZE);
        }
        if (copies == null) {
            found = found.and(COPIES_REQUIRED);
        } else {
            if (copies.isEmpty()) {
                found = found.and(COPIES_NOT_EMPTY);
            }
            for (Map.Entry<String, Integer> entry : copies.entrySet()) {
                String key = entry.getKey();
                if (key != null && !matchesPattern2(key)) {
                    found = found.and(Violation.pattern("/copies/" + Violation.token(key), "[a-z]{2}"));
                }
                Integer element = entry.getValue();
                if (element != null && element < 1L) {
                    found = found.and(Violation.min("/copies/" + Violation.token(key), 1L));
                }
            }
        }
        if (titles != null) {
            for (Map.Entry<ShelfApi.Genre, List<String>> entry : titles.entrySet()) {
                ShelfApi.Genre key = entry.getKey();
                List<String> element = entry.getValue();
                if (element != null) {
                    for (int j = 0; j < element.size(); j++) {
                        String element2 = element.get(j);
                        if (element2 != null && !Checks.size(element2, 0, 9)) {
                            found = found.and(Violation.size("/titles/" + Violation.token(GenreWriter.text(key)) + "/" + j, 0, 9));
                        }
                    }
                }
            }
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(ShelfApi.Shelf value) {
        Violations found = judge(value.tags(), value.notes(), value.books(), value.pages(),
                value.grid(), value.flags(), value.copies(), value.titles(), value.byId(),
                value.byDate(), value.width(), value.weight(), value.price());
        ShelfApi.Book[] books = value.books();
        if (books != null) {
            for (int i = 0; i < books.length; i++) {
                ShelfApi.Book element = books[i];
                if (element != null) {
                    found = found.and(BookValidator.validate(element).below("books", i));
                }
            }
        }
        Map<UUID, ShelfApi.Book> byId = value.byId();
        if (byId != null) {
            for (Map.Entry<UUID, ShelfApi.Book> entry : byId.entrySet()) {
                ShelfApi.Book element = entry.getValue();
                if (element != null) {
                    found = found.and(BookValidator.validate(element).below(entry.getKey().toString()).below("byId"));
                }
            }
        }
        Map<LocalDate, Map<String, ShelfApi.Book>> byDate = value.byDate();
        if (byDate != null) {
            for (Map.Entry<LocalDate, Map<String, ShelfApi.Book>> entry : byDate.entrySet()) {
                Map<String, ShelfApi.Book> element = entry.getValue();
                if (element != null) {
                    for (Map.Entry<String, ShelfApi.Book> entry2 : element.entrySet()) {
                        ShelfApi.Book element2 = entry2.getValue();
                        if (element2 != null) {
                            found = found.and(BookValidator.validate(element2).below(entry2.getKey()).below(entry.getKey().toString()).below("byDate"));
                        }
                    }
                }
            }
        }
        return found;
    }

    /**
     * The whole text is {@code [a-z]+}.
     */
    private static boolean matchesPattern(String text) {
        int length = text.length();
        if (length < 1) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!isLower(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The whole text is {@code [a-z]{2}}.
     */
    private static boolean matchesPattern2(String text) {
        return text.length() == 2 && isLower(text.charAt(0)) && isLower(text.charAt(1));
    }

    private static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }
}
