package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link BookApi.Book}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookValidator {
    private static final Violation VALUE_NOT_BLANK = Violation.notBlank("/value");

    private static final Violation VALUE_REQUIRED = Violation.required("/value");

    private static final Violation ELEMENT_SIZE = Violation.size("/element", 0, 3);

    private static final Violation NAME_REQUIRED = Violation.required("/name");

    private static final Violation I_MIN = Violation.min("/i", 1L);

    private static final Violation SEEN_REQUIRED = Violation.required("/seen");

    private BookValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String in, @Nullable String out, @Nullable String value_,
            @Nullable List<String> element_, @Nullable String name, int i_,
            BookApi. @Nullable Inner seen, @Nullable List<BookApi.Inner> found_,
            Optional<BookApi.Inner> json, @Nullable String violations, @Nullable String where,
            @Nullable String path, @Nullable String text, @Nullable String object,
            @Nullable String required, @Nullable String token, @Nullable String index,
            @Nullable String reader, @Nullable String writer, @Nullable String pointer) {
        Violations found = Violations.NONE;
        if (value_ == null) {
            found = found.and(VALUE_REQUIRED);
        } else {
            if (!Checks.notBlank(value_)) {
                found = found.and(VALUE_NOT_BLANK);
            }
        }
        if (element_ != null) {
            if (!Checks.size(element_, 0, 3)) {
                found = found.and(ELEMENT_SIZE);
            }
            for (int i = 0; i < element_.size(); i++) {
                String element = element_.get(i);
                if (element == null) {
                    found = found.and(Violation.required("/element/" + i));
                } else {
                    if (!Checks.notBlank(element)) {
                        found = found.and(Violation.notBlank("/element/" + i));
                    }
                }
            }
        }
        if (name == null) {
            found = found.and(NAME_REQUIRED);
        }
        if (i_ < 1L) {
            found = found.and(I_MIN);
        }
        if (seen == null) {
            found = found.and(SEEN_REQUIRED);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(BookApi.Book value) {
        Violations found = judge(value.in(), value.out(), value.value(), value.element(),
                value.name(), value.i(), value.seen(), value.found(), value.json(),
                value.violations(), value.where(), value.path(), value.text(), value.object(),
                value.required(), value.token(), value.index(), value.reader(), value.writer(),
                value.pointer());
        BookApi.Inner seen = value.seen();
        if (seen != null) {
            found = found.and(InnerValidator.validate(seen).below("seen"));
        }
        List<BookApi.Inner> found_ = value.found();
        if (found_ != null) {
            for (int i = 0; i < found_.size(); i++) {
                BookApi.Inner element = found_.get(i);
                if (element != null) {
                    found = found.and(InnerValidator.validate(element).below("found", i));
                }
            }
        }
        Optional<BookApi.Inner> json = value.json();
        if (json != null && json.isPresent()) {
            BookApi.Inner element = json.get();
            if (element != null) {
                found = found.and(InnerValidator.validate(element).below("json"));
            }
        }
        return found;
    }
}
