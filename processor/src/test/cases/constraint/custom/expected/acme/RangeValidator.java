package acme;

import dev.signet.runtime.validation.CustomConstraint;
import dev.signet.runtime.validation.JudgedConstraint;
import dev.signet.runtime.validation.ValidationContext;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.lang.annotation.Annotation;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Range}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class RangeValidator {
    private static final Violation UNIT_REQUIRED = Violation.required("/unit");

    private static final JudgedConstraint MULTIPLE = CustomConstraint.of("multiple", "must be a multiple of {of}")
            .limit("of", 2).limit("rounding", "NONE").limit("units", List.of("piece", "box"))
            .limit("weights", List.of(0.5d, Double.NaN)).limit("sign", "'").limit("bits", (byte) 8)
            .judgedBy(new MultipleUse(), MultipleOfNumber.class, MultipleOfNumber::new);

    private static final Violation SPAN_MAX = Violation.max("/span", 100L);

    private static final Violation NOT_EMPTY_ASSERT_TRUE = Violation.assertTrue("/notEmpty").saying("must not be empty");

    private static final JudgedConstraint ORDERED = CustomConstraint.of("ordered", "must be in order")
            .limit("first", "min").judgedBy(new OrderedUse(), OrderedRange.class,
            OrderedRange::new);

    private RangeValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(int min, int max, @Nullable String unit) {
        Violations found = Violations.NONE;
        if (unit == null) {
            found = found.and(UNIT_REQUIRED);
        }
        return found;
    }

    /**
     * Judges a value that was made, beyond what its properties say one by one.
     */
    static Violations whole(Range value, ValidationContext context) {
        Violations found = Violations.NONE;
        int span = value.getSpan();
        if (span > 100L) {
            found = found.and(SPAN_MAX);
        }
        found = found.and(context.judge(MULTIPLE, span, "/span"));
        boolean notEmpty = value.isNotEmpty();
        if (!notEmpty) {
            found = found.and(NOT_EMPTY_ASSERT_TRUE);
        }
        found = found.and(context.judge(ORDERED, value, ""));
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Range value, ValidationContext context) {
        Violations found = judge(value.min(), value.max(), value.unit());
        found = found.and(whole(value, context));
        return found;
    }

    @SuppressWarnings({"BadAnnotationImplementation", "rawtypes", "unchecked"})
    private static final class UnitUse implements Multiple.Unit {
        @Override
        public String value() {
            return "cm";
        }

        @Override
        public long factor() {
            return 1L;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return Multiple.Unit.class;
        }
    }

    @SuppressWarnings({"BadAnnotationImplementation", "rawtypes", "unchecked"})
    private static final class UnitUse2 implements Multiple.Unit {
        @Override
        public String value() {
            return "m";
        }

        @Override
        public long factor() {
            return 1L;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return Multiple.Unit.class;
        }
    }

    @SuppressWarnings({"BadAnnotationImplementation", "rawtypes", "unchecked"})
    private static final class UnitUse3 implements Multiple.Unit {
        @Override
        public String value() {
            return "km";
        }

        @Override
        public long factor() {
            return 1000L;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return Multiple.Unit.class;
        }
    }

    @SuppressWarnings({"BadAnnotationImplementation", "rawtypes", "unchecked"})
    private static final class MultipleUse implements Multiple {
        @Override
        public String message() {
            return "must be a multiple of {of}";
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
        public int of() {
            return 2;
        }

        @Override
        public Multiple.Rounding rounding() {
            return Multiple.Rounding.NONE;
        }

        @Override
        public String[] units() {
            return new String[] {"piece", "box"};
        }

        @Override
        public double[] weights() {
            return new double[] {0.5d, Double.NaN};
        }

        @Override
        public char sign() {
            return (char) 39;
        }

        @Override
        public byte bits() {
            return (byte) 8;
        }

        @Override
        public Class kind() {
            return java.lang.Number.class;
        }

        @Override
        public Class[] others() {
            return new Class[] {int.class, java.lang.String[].class};
        }

        @Override
        public Multiple.Unit unit() {
            return new UnitUse();
        }

        @Override
        public Multiple.Unit[] more() {
            return new Multiple.Unit[] {new UnitUse2(), new UnitUse3()};
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return Multiple.class;
        }
    }

    @SuppressWarnings({"BadAnnotationImplementation", "rawtypes", "unchecked"})
    private static final class OrderedUse implements Ordered {
        @Override
        public String message() {
            return "must be in order";
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
        public String first() {
            return "min";
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return Ordered.class;
        }
    }
}
