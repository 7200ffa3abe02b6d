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
    private static final Violation RESERVED_ABSENT = Violation.isNull("/reserved");

    private static final Violation ACCEPTED_ASSERT_TRUE = Violation.assertTrue("/accepted");

    private static final Violation ACCEPTED_REQUIRED = Violation.required("/accepted");

    private static final Violation REVOKED_ASSERT_FALSE = Violation.assertFalse("/revoked");

    private static final Violation DISPUTED_ASSERT_FALSE = Violation.assertFalse("/disputed");

    private static final BigDecimal BOUND = new BigDecimal("0.01");

    private static final Violation PRICE_DECIMAL_MIN = Violation.decimalMin("/price", "0.01", true);

    private static final BigDecimal BOUND_2 = new BigDecimal("1000");

    private static final Violation PRICE_DECIMAL_MAX = Violation.decimalMax("/price", "1000", false);

    private static final Violation PRICE_DIGITS = Violation.digits("/price", 3, 2);

    private static final Violation WEIGHT_DECIMAL_MIN = Violation.decimalMin("/weight", "-0.1", true);

    private static final Violation WEIGHT_DECIMAL_MAX = Violation.decimalMax("/weight", "1E+3", true);

    private static final Violation PIECES_DECIMAL_MIN = Violation.decimalMin("/pieces", "0", false);

    private static final Violation PIECES_DECIMAL_MAX = Violation.decimalMax("/pieces", "99.5", true);

    private static final BigInteger BOUND_3 = new BigInteger("123456789012345678901234567890");

    private static final Violation ATOMS_DECIMAL_MIN = Violation.decimalMin("/atoms", "123456789012345678901234567890", true);

    private static final Violation COPIES_POSITIVE_OR_ZERO = Violation.positiveOrZero("/copies");

    private static final Violation DEPTH_NEGATIVE = Violation.negative("/depth");

    private static final Violation DISCOUNT_NEGATIVE_OR_ZERO = Violation.negativeOrZero("/discount");

    private static final Violation RATING_POSITIVE_OR_ZERO = Violation.positiveOrZero("/rating");

    private static final Violation RATING_DIGITS = Violation.digits("/rating", 2, 1);

    private static final Violation TOTAL_DIGITS = Violation.digits("/total", 6, 2);

    private static final Violation YEAR_DIGITS = Violation.digits("/year", 4, 0);

    private static final Violation MADE_PAST = Violation.past("/made");

    private static final Violation PRINTED_PAST_OR_PRESENT = Violation.pastOrPresent("/printed");

    private static final Violation DUE_FUTURE = Violation.future("/due");

    private static final Violation NEVER_FUTURE_OR_PRESENT = Violation.futureOrPresent("/never");

    private static final Violation CONTACT_EMAIL = Violation.email("/contact");

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
            found = found.and(RESERVED_ABSENT);
        }
        if (accepted == null) {
            found = found.and(ACCEPTED_REQUIRED);
        } else {
            if (!accepted) {
                found = found.and(ACCEPTED_ASSERT_TRUE);
            }
        }
        if (revoked) {
            found = found.and(REVOKED_ASSERT_FALSE);
        }
        if (disputed != null && disputed) {
            found = found.and(DISPUTED_ASSERT_FALSE);
        }
        if (price != null) {
            if (price.compareTo(BOUND) < 0) {
                found = found.and(PRICE_DECIMAL_MIN);
            }
            if (price.compareTo(BOUND_2) >= 0) {
                found = found.and(PRICE_DECIMAL_MAX);
            }
            if (!Checks.digits(price, 3, 2)) {
                found = found.and(PRICE_DIGITS);
            }
        }
        if (!(weight >= -0.1)) {
            found = found.and(WEIGHT_DECIMAL_MIN);
        }
        if (!(weight <= 1000.0)) {
            found = found.and(WEIGHT_DECIMAL_MAX);
        }
        if (pieces != null) {
            if (pieces <= 0L) {
                found = found.and(PIECES_DECIMAL_MIN);
            }
            if (pieces > 99L) {
                found = found.and(PIECES_DECIMAL_MAX);
            }
        }
        if (atoms != null && atoms.compareTo(BOUND_3) < 0) {
            found = found.and(ATOMS_DECIMAL_MIN);
        }
        if (copies < 0L) {
            found = found.and(COPIES_POSITIVE_OR_ZERO);
        }
        if (depth != null && depth >= 0L) {
            found = found.and(DEPTH_NEGATIVE);
        }
        if (discount != null && discount.signum() > 0) {
            found = found.and(DISCOUNT_NEGATIVE_OR_ZERO);
        }
        if (!(rating >= 0.0)) {
            found = found.and(RATING_POSITIVE_OR_ZERO);
        }
        if (!Checks.digits(rating, 2, 1)) {
            found = found.and(RATING_DIGITS);
        }
        if (total != null && !Checks.digits(total, 6, 2)) {
            found = found.and(TOTAL_DIGITS);
        }
        if (!Checks.digits(year, 4, 0)) {
            found = found.and(YEAR_DIGITS);
        }
        if (made != null && Moments.compared(made, context.clock()) >= 0) {
            found = found.and(MADE_PAST);
        }
        if (printed != null && Moments.compared(printed, context.clock()) > 0) {
            found = found.and(PRINTED_PAST_OR_PRESENT);
        }
        if (due != null && Moments.compared(due, context.clock()) <= 0) {
            found = found.and(DUE_FUTURE);
        }
        if (never != null) {
            if (never.isPresent()) {
                if (Moments.compared(never.get(), context.clock()) < 0) {
                    found = found.and(NEVER_FUTURE_OR_PRESENT);
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
            found = found.and(CONTACT_EMAIL);
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
