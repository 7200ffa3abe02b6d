package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Moments;
import dev.signet.runtime.validation.ValidationContext;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Offer}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OfferValidator {
    private static final BigDecimal BOUND = new BigDecimal("0.01");

    private static final BigDecimal BOUND_2 = new BigDecimal("1000");

    private static final BigInteger BOUND_3 = new BigInteger("123456789012345678901234567890");

    private OfferValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String reserved, @Nullable Boolean accepted, boolean revoked,
            @Nullable Boolean disputed, @Nullable BigDecimal price, double weight,
            @Nullable Integer pieces, @Nullable BigInteger atoms, long grains, int copies,
            @Nullable Long depth, @Nullable BigDecimal discount, double rating,
            @Nullable String total, long year, @Nullable Instant made, @Nullable LocalDate printed,
            @Nullable YearMonth due, Optional<LocalDate> never, @Nullable List<Instant> reminders,
            @Nullable String contact, ValidationContext context) {
        Violations found = Violations.NONE;
        if (reserved != null) {
            found = found.and(Violation.isNull("/reserved"));
        }
        if (accepted == null) {
            found = found.and(Violation.required("/accepted"));
        } else {
            if (!accepted) {
                found = found.and(Violation.assertTrue("/accepted"));
            }
        }
        if (revoked) {
            found = found.and(Violation.assertFalse("/revoked"));
        }
        if (disputed != null && disputed) {
            found = found.and(Violation.assertFalse("/disputed"));
        }
        if (price != null) {
            if (price.compareTo(BOUND) < 0) {
                found = found.and(Violation.decimalMin("/price", "0.01", true));
            }
            if (price.compareTo(BOUND_2) >= 0) {
                found = found.and(Violation.decimalMax("/price", "1000", false));
            }
            if (!Checks.digits(price, 3, 2)) {
                found = found.and(Violation.digits("/price", 3, 2));
            }
        }
        if (!(weight >= -0.1)) {
            found = found.and(Violation.decimalMin("/weight", "-0.1", true));
        }
        if (!(weight <= 1000.0)) {
            found = found.and(Violation.decimalMax("/weight", "1E+3", true));
        }
        if (pieces != null) {
            if (pieces <= 0L) {
                found = found.and(Violation.decimalMin("/pieces", "0", false));
            }
            if (pieces > 99L) {
                found = found.and(Violation.decimalMax("/pieces", "99.5", true));
            }
        }
        if (atoms != null && atoms.compareTo(BOUND_3) < 0) {
            found = found.and(Violation.decimalMin("/atoms", "123456789012345678901234567890", true));
        }
        if (copies < 0L) {
            found = found.and(Violation.positiveOrZero("/copies"));
        }
        if (depth != null && depth >= 0L) {
            found = found.and(Violation.negative("/depth"));
        }
        if (discount != null && discount.signum() > 0) {
            found = found.and(Violation.negativeOrZero("/discount"));
        }
        if (!(rating >= 0.0)) {
            found = found.and(Violation.positiveOrZero("/rating"));
        }
        if (!Checks.digits(rating, 2, 1)) {
            found = found.and(Violation.digits("/rating", 2, 1));
        }
        if (total != null && !Checks.digits(total, 6, 2)) {
            found = found.and(Violation.digits("/total", 6, 2));
        }
        if (!Checks.digits(year, 4, 0)) {
            found = found.and(Violation.digits("/year", 4, 0));
        }
        if (made != null && Moments.compared(made, context.clock()) >= 0) {
            found = found.and(Violation.past("/made"));
        }
        if (printed != null && Moments.compared(printed, context.clock()) > 0) {
            found = found.and(Violation.pastOrPresent("/printed"));
        }
        if (due != null && Moments.compared(due, context.clock()) <= 0) {
            found = found.and(Violation.future("/due"));
        }
        if (never != null) {
            if (never.isPresent()) {
                if (Moments.compared(never.get(), context.clock()) < 0) {
                    found = found.and(Violation.futureOrPresent("/never"));
                }
            }
        }
        if (reminders != null) {
            for (int i = 0; i < reminders.size(); i++) {
                Instant element = reminders.get(i);
                if (element != null && Moments.compared(element, context.clock()) <= 0) {
                    found = found.and(Violation.future("/reminders/" + i));
                }
            }
        }
        if (contact != null && (!Checks.email(contact) || !matchesPattern(contact))) {
            found = found.and(Violation.email("/contact"));
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Offer value, ValidationContext context) {
        return judge(value.reserved(), value.accepted(), value.revoked(), value.disputed(),
                value.price(), value.weight(), value.pieces(), value.atoms(), value.grains(),
                value.copies(), value.depth(), value.discount(), value.rating(), value.total(),
                value.year(), value.made(), value.printed(), value.due(), value.never(),
                value.reminders(), value.contact(), context);
    }

    /**
     * The whole text is <code>.+&#64;acme&#92;.org</code>.
     */
    private static boolean matchesPattern(String text) {
        int state = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            state = switch (state) {
                case 0 -> isAllowed(c) ? 1 : -1;
                case 1 -> isAllowed2(c) ? 1 : c == '@' ? 2 : -1;
                case 2 -> isAllowed3(c) ? 1 : c == '@' ? 2 : c == 'a' ? 3 : -1;
                case 3 -> isAllowed4(c) ? 1 : c == '@' ? 2 : c == 'c' ? 4 : -1;
                case 4 -> isAllowed5(c) ? 1 : c == '@' ? 2 : c == 'm' ? 5 : -1;
                case 5 -> isAllowed6(c) ? 1 : c == '@' ? 2 : c == 'e' ? 6 : -1;
                case 6 -> isAllowed7(c) ? 1 : c == '.' ? 7 : c == '@' ? 2 : -1;
                case 7 -> isAllowed8(c) ? 1 : c == '@' ? 2 : c == 'o' ? 8 : -1;
                case 8 -> isAllowed9(c) ? 1 : c == '@' ? 2 : c == 'r' ? 9 : -1;
                case 9 -> isAllowed10(c) ? 1 : c == '@' ? 2 : c == 'g' ? 10 : -1;
                case 10 -> isAllowed2(c) ? 1 : c == '@' ? 2 : -1;
                default -> -1;
            };
            if (state < 0) {
                return false;
            }
        }
        return state >= 10;
    }

    private static boolean isAllowed(int c) {
        return c != '\n' && c != '\r' && c != '\u0085' && (c < '\u2028' || c > '\u2029');
    }

    private static boolean isAllowed2(int c) {
        return c != '\n' && c != '\r' && c != '@' && c != '\u0085' && (c < '\u2028' || c > '\u2029');
    }

    private static boolean isAllowed3(int c) {
        return c != '\n' && c != '\r' && c != '@' && c != 'a' && c != '\u0085' && (c < '\u2028' || c > '\u2029');
    }

    private static boolean isAllowed4(int c) {
        return c != '\n' && c != '\r' && c != '@' && c != 'c' && c != '\u0085' && (c < '\u2028' || c > '\u2029');
    }

    private static boolean isAllowed5(int c) {
        return c != '\n' && c != '\r' && c != '@' && c != 'm' && c != '\u0085' && (c < '\u2028' || c > '\u2029');
    }

    private static boolean isAllowed6(int c) {
        return c != '\n' && c != '\r' && c != '@' && c != 'e' && c != '\u0085' && (c < '\u2028' || c > '\u2029');
    }

    private static boolean isAllowed7(int c) {
        return c != '\n' && c != '\r' && c != '.' && c != '@' && c != '\u0085' && (c < '\u2028' || c > '\u2029');
    }

    private static boolean isAllowed8(int c) {
        return c != '\n' && c != '\r' && c != '@' && c != 'o' && c != '\u0085' && (c < '\u2028' || c > '\u2029');
    }

    private static boolean isAllowed9(int c) {
        return c != '\n' && c != '\r' && c != '@' && c != 'r' && c != '\u0085' && (c < '\u2028' || c > '\u2029');
    }

    private static boolean isAllowed10(int c) {
        return c != '\n' && c != '\r' && c != '@' && c != 'g' && c != '\u0085' && (c < '\u2028' || c > '\u2029');
    }
}
