package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.CustomConstraint;
import dev.signet.runtime.validation.DecimalBound;
import dev.signet.runtime.validation.JudgedConstraint;
import dev.signet.runtime.validation.ValidationContext;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Parcel}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ParcelValidator {
    private static final Violation PIECES_MIN = Violation.min("/pieces", 1L);

    private static final Violation PIECES_MAX = Violation.max("/pieces", 20L);

    private static final Violation GRAMS_POSITIVE = Violation.positive("/grams");

    private static final Violation VOLUME_DECIMAL_MIN = Violation.decimalMin("/volume", "0.5", false);

    private static final JudgedConstraint EVEN = CustomConstraint.of("even", "must be even")
            .judgedBy(new EvenUse(), Even.Judge.class, Even.Judge::new);

    private static final DecimalBound BOUND = DecimalBound.least("10", true);

    private static final Violation PRICE_MIN = Violation.min("/price", 10L);

    private static final DecimalBound BOUND_2 = DecimalBound.least("-0.5", true);

    private static final Violation DISCOUNT_DECIMAL_MIN = Violation.decimalMin("/discount", "-0.5", true);

    private static final DecimalBound BOUND_3 = DecimalBound.most("120.25", false);

    private static final Violation DISCOUNT_DECIMAL_MAX = Violation.decimalMax("/discount", "120.25", false);

    private static final Violation DISCOUNT_DIGITS = Violation.digits("/discount", 3, 2);

    private static final DecimalBound BOUND_4 = DecimalBound.most("0", true);

    private static final Violation BALANCE_NEGATIVE_OR_ZERO = Violation.negativeOrZero("/balance");

    private static final DecimalBound BOUND_5 = DecimalBound.least("0", false);

    private static final Violation KEY_SIZE = Violation.size("/key", 16, 16);

    private static final Violation LABEL_NOT_EMPTY = Violation.notEmpty("/label");

    private static final Violation LABEL_REQUIRED = Violation.required("/label");

    private static final Violation SEAL_SIZE = Violation.size("/seal", 2, 7);

    private static final Violation SEAL_REQUIRED = Violation.required("/seal");

    private static final Violation STAMP_NOT_EMPTY = Violation.notEmpty("/stamp");

    private static final Violation STAMP_SIZE = Violation.size("/stamp", 0, 3);

    private static final Violation STAMP_REQUIRED = Violation.required("/stamp");

    private static final Violation WORD_NOT_EMPTY = Violation.notEmpty("/word");

    private static final Violation WORD_REQUIRED = Violation.required("/word");

    private ParcelValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(OptionalInt pieces, OptionalLong grams, OptionalDouble volume,
            OptionalInt pairs, @Nullable String price, @Nullable String discount,
            @Nullable String balance, @Nullable List<String> shares, byte @Nullable [] key_,
            byte @Nullable [] label, byte @Nullable [] seal, byte @Nullable [] stamp,
            char @Nullable [] word, ValidationContext context) {
        Violations found = Violations.NONE;
        if (pieces != null) {
            if (pieces.isPresent()) {
                if (pieces.getAsInt() < 1L) {
                    found = found.and(PIECES_MIN);
                }
                if (pieces.getAsInt() > 20L) {
                    found = found.and(PIECES_MAX);
                }
            }
        }
        if (grams != null) {
            if (grams.isPresent()) {
                if (grams.getAsLong() <= 0L) {
                    found = found.and(GRAMS_POSITIVE);
                }
            }
        }
        if (volume != null) {
            if (volume.isPresent()) {
                if (!(volume.getAsDouble() > 0.5)) {
                    found = found.and(VOLUME_DECIMAL_MIN);
                }
            }
        }
        if (pairs != null) {
            if (pairs.isPresent()) {
                found = found.and(context.judge(EVEN, pairs.getAsInt(), "/pairs"));
            }
        }
        if (price != null && !BOUND.keeps(price)) {
            found = found.and(PRICE_MIN);
        }
        if (discount != null) {
            if (!BOUND_2.keeps(discount)) {
                found = found.and(DISCOUNT_DECIMAL_MIN);
            }
            if (!BOUND_3.keeps(discount)) {
                found = found.and(DISCOUNT_DECIMAL_MAX);
            }
            if (!Checks.digits(discount, 3, 2)) {
                found = found.and(DISCOUNT_DIGITS);
            }
        }
        if (balance != null && !BOUND_4.keeps(balance)) {
            found = found.and(BALANCE_NEGATIVE_OR_ZERO);
        }
        if (shares != null) {
            for (int i = 0; i < shares.size(); i++) {
                String element = shares.get(i);
                if (element != null && !BOUND_5.keeps(element)) {
                    found = found.and(Violation.positive("/shares/" + i));
                }
            }
        }
        if (key_ != null && !Checks.size(key_.length, 16, 16)) {
            found = found.and(KEY_SIZE);
        }
        if (label == null) {
            found = found.and(LABEL_REQUIRED);
        } else {
            if (label.length == 0) {
                found = found.and(LABEL_NOT_EMPTY);
            }
        }
        if (seal == null) {
            found = found.and(SEAL_REQUIRED);
        } else {
            if (!Checks.size(seal.length, 2, 7)) {
                found = found.and(SEAL_SIZE);
            }
        }
        if (stamp == null) {
            found = found.and(STAMP_REQUIRED);
        } else {
            if (stamp.length == 0) {
                found = found.and(STAMP_NOT_EMPTY);
            }
            if (!Checks.size(stamp.length, 0, 3)) {
                found = found.and(STAMP_SIZE);
            }
        }
        if (word == null) {
            found = found.and(WORD_REQUIRED);
        } else {
            if (word.length == 0) {
                found = found.and(WORD_NOT_EMPTY);
            }
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Parcel value, ValidationContext context) {
        return judge(value.pieces(), value.grams(), value.volume(), value.pairs(), value.price(),
                value.discount(), value.balance(), value.shares(), value.key(), value.label(),
                value.seal(), value.stamp(), value.word(), context);
    }

    @SuppressWarnings({"BadAnnotationImplementation", "rawtypes", "unchecked"})
    private static final class EvenUse implements Even {
        @Override
        public String message() {
            return "must be even";
        }

        @Override
        public Class[] groups() {
            return new Class[] {};
        }

        @Override
        public Class[] payload() {
            return new Class[] {};
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return Even.class;
        }
    }
}
