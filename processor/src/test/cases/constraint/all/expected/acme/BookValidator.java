package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Book}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookValidator {
    private static final Violation ID_REQUIRED = Violation.required("/id");

    private static final Violation TITLE_NOT_BLANK = Violation.notBlank("/title");

    private static final Violation TITLE_SIZE = Violation.size("/title", 0, 200);

    private static final Violation TITLE_REQUIRED = Violation.required("/title");

    private static final Violation AUTHORS_NOT_EMPTY = Violation.notEmpty("/authors").saying("a book has an author");

    private static final Violation AUTHORS_REQUIRED = Violation.required("/authors").saying("a book has an author");

    private static final Violation ISBN_PATTERN = Violation.pattern("/isbn", "[0-9]{13}").saying("13 digits, no hyphens");

    private static final Violation ISBN_PATTERN_2 = Violation.pattern("/isbn", "97[89].*");

    private static final Violation CONTACT_EMAIL = Violation.email("/contact");

    private static final Violation PAGES_MIN = Violation.min("/pages", 1L);

    private static final Violation PAGES_MAX = Violation.max("/pages", 5000L);

    private static final Violation PRICE_POSITIVE = Violation.positive("/price");

    private static final Violation WEIGHT_POSITIVE = Violation.positive("/weight");

    private static final Violation TEMPERATURE_MIN = Violation.min("/temperature", -40L);

    private static final Violation TEMPERATURE_MAX = Violation.max("/temperature", 60L);

    private static final Violation ATOMS_POSITIVE = Violation.positive("/atoms");

    private static final Violation SUBTITLE_SIZE = Violation.size("/subtitle", 1, 20);

    private static final Violation EDITIONS_SIZE = Violation.size("/editions", 0, 3);

    private BookValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable UUID id, @Nullable String title,
            @Nullable List<String> authors, @Nullable String isbn, @Nullable String contact,
            @Nullable Integer pages, @Nullable BigDecimal price, double weight, float temperature,
            @Nullable BigInteger atoms, Optional<String> subtitle, @Nullable List<Integer> editions,
            @Nullable List<List<Book.Chapter>> parts) {
        Violations found = Violations.NONE;
        if (id == null) {
            found = found.and(ID_REQUIRED);
        }
        if (title == null) {
            found = found.and(TITLE_REQUIRED);
        } else {
            if (!Checks.notBlank(title)) {
                found = found.and(TITLE_NOT_BLANK);
            }
            if (!Checks.size(title, 0, 200)) {
                found = found.and(TITLE_SIZE);
            }
        }
        if (authors == null) {
            found = found.and(AUTHORS_REQUIRED);
        } else {
            if (authors.isEmpty()) {
                found = found.and(AUTHORS_NOT_EMPTY);
            }
            for (int i = 0; i < authors.size(); i++) {
                String element = authors.get(i);
                if (element == null) {
                    found = found.and(Violation.required("/authors/" + i));
                } else {
                    if (!Checks.notBlank(element)) {
                        found = found.and(Violation.notBlank("/authors/" + i));
                    }
                }
            }
        }
        if (isbn != null) {
            if (!matchesPattern(isbn)) {
                found = found.and(ISBN_PATTERN);
            }
            if (!matchesPattern2(isbn)) {
                found = found.and(ISBN_PATTERN_2);
            }
        }
        if (contact != null && !Checks.email(contact)) {
            found = found.and(CONTACT_EMAIL);
        }
        if (pages != null) {
            if (pages < 1L) {
                found = found.and(PAGES_MIN);
            }
            if (pages > 5000L) {
                found = found.and(PAGES_MAX);
            }
        }
        if (price != null && price.signum() <= 0) {
            found = found.and(PRICE_POSITIVE);
        }
        if (!(weight > 0.0)) {
            found = found.and(WEIGHT_POSITIVE);
        }
        if (!(temperature >= -40.0f)) {
            found = found.and(TEMPERATURE_MIN);
        }
        if (!(temperature <= 60.0f)) {
            found = found.and(TEMPERATURE_MAX);
        }
        if (atoms != null && atoms.signum() <= 0) {
            found = found.and(ATOMS_POSITIVE);
        }
        if (subtitle != null) {
            if (subtitle.isPresent()) {
                if (!Checks.size(subtitle.get(), 1, 20)) {
                    found = found.and(SUBTITLE_SIZE);
                }
            }
        }
        if (editions != null) {
            if (!Checks.size(editions, 0, 3)) {
                found = found.and(EDITIONS_SIZE);
            }
            for (int i = 0; i < editions.size(); i++) {
                Integer element = editions.get(i);
                if (element != null && element < 1L) {
                    found = found.and(Violation.min("/editions/" + i, 1L));
                }
            }
        }
        if (parts != null) {
            for (int i = 0; i < parts.size(); i++) {
                List<Book.Chapter> element = parts.get(i);
                if (element != null && !Checks.size(element, 0, 2)) {
                    found = found.and(Violation.size("/parts/" + i, 0, 2));
                }
            }
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Book value) {
        Violations found = judge(value.id(), value.title(), value.authors(), value.isbn(),
                value.contact(), value.pages(), value.price(), value.weight(), value.temperature(),
                value.atoms(), value.subtitle(), value.editions(), value.parts());
        List<List<Book.Chapter>> parts = value.parts();
        if (parts != null) {
            for (int i = 0; i < parts.size(); i++) {
                List<Book.Chapter> element = parts.get(i);
                if (element != null) {
                    for (int j = 0; j < element.size(); j++) {
                        Book.Chapter element2 = element.get(j);
                        if (element2 != null) {
                            found = found.and(BookChapterValidator.validate(element2).below(j).below("parts", i));
                        }
                    }
                }
            }
        }
        return found;
    }

    /**
     * The whole text is {@code [0-9]{13}}.
     */
    private static boolean matchesPattern(String text) {
        int length = text.length();
        if (length != 13) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The whole text is {@code 97[89].*}.
     */
    private static boolean matchesPattern2(String text) {
        int length = text.length();
        if (length < 3 || !text.startsWith("97") || !is8To9(text.charAt(2))) {
            return false;
        }
        for (int i = 3; i < length; i++) {
            if (!isAllowed(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean is8To9(int c) {
        return c >= '8' && c <= '9';
    }

    private static boolean isAllowed(int c) {
        return c != '\n' && c != '\r' && c != '\u0085' && (c < '\u2028' || c > '\u2029');
    }
}
