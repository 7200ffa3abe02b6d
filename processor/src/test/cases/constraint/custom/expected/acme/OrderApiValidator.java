package acme;

import dev.signet.runtime.validation.Checks;
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
 * Judges what {@link OrderApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderApiValidator {
    private static final JudgedConstraint KNOWN = CustomConstraint.of("known", "{acme.known}")
            .judgedBy(new KnownUse(), KnownValidator.class);

    private static final JudgedConstraint DISTINCT = CustomConstraint.of("distinct", "must not have the same twice")
            .judgedBy(new DistinctUse(), DistinctList.class, DistinctList::new);

    private static final JudgedConstraint ORDERED = CustomConstraint.of("ordered", "must be in order")
            .limit("first", "from").judgedBy(new OrderedUse(), OrderedRange.class,
            OrderedRange::new);

    private static final JudgedConstraint MULTIPLE = CustomConstraint.of("multiple", "must be a multiple of {of}")
            .limit("of", 2).limit("rounding", "NONE").limit("units", List.of("piece", "box"))
            .limit("weights", List.of(0.5d, Double.NaN)).limit("sign", "'").limit("bits", (byte) 8)
            .judgedBy(new MultipleUse(), MultipleOfNumber.class, MultipleOfNumber::new);

    private static final CustomConstraint STRICT = CustomConstraint.of("strict", "is not strict");

    private static final Violation STRICT_STRICT = STRICT.violation("strict").in("query");

    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private OrderApiValidator() {
    }

    static Violations addAll(@Nullable String code, ValidationContext context) {
        Violations found = Violations.NONE;
        found = found.and(context.judge(KNOWN, code, "query", "code"));
        return found;
    }

    /**
     * Judges what arguments hold together, when all in them is fine.
     */
    static Violations addAllWhole(@Nullable List<Range> ranges, ValidationContext context) {
        Violations found = Violations.NONE;
        if (ranges != null) {
            for (int i = 0; i < ranges.size(); i++) {
                Range element = ranges.get(i);
                if (element != null) {
                    found = found.and(context.judge(ORDERED, element, "/" + i));
                }
            }
        }
        found = found.and(context.judge(DISTINCT, ranges, ""));
        return found;
    }

    static Violations list(int count, @Nullable List<String> tags, @Nullable String strict,
            ValidationContext context) {
        Violations found = Violations.NONE;
        found = found.and(context.judge(MULTIPLE, count, "query", "count"));
        if (tags != null) {
            for (int i = 0; i < tags.size(); i++) {
                String element = tags.get(i);
                if (element != null) {
                    found = found.and(context.judge(KNOWN, element, "query", "tag", i));
                }
            }
        }
        if (strict != null && (!Checks.size(strict, 0, 8) || !context.keeps(KNOWN, strict))) {
            found = found.and(STRICT_STRICT);
        }
        return found;
    }

    /**
     * Judges what arguments hold together, when all in them is fine.
     */
    static Violations listWhole(@Nullable List<String> tags, ValidationContext context) {
        Violations found = Violations.NONE;
        found = found.and(context.judge(DISTINCT, tags, "query", "tag"));
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations listAnswer(@Nullable List<Order> answer, ValidationContext context) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        } else {
            found = found.and(context.judge(DISTINCT, answer, ""));
        }
        if (answer != null) {
            for (int i = 0; i < answer.size(); i++) {
                Order element = answer.get(i);
                if (element != null) {
                    found = found.and(OrderValidator.validate(element, context).below(i));
                }
            }
        }
        return found;
    }

    @SuppressWarnings({"BadAnnotationImplementation", "rawtypes", "unchecked"})
    private static final class KnownUse implements Known {
        @Override
        public String message() {
            return "{acme.known}";
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
            return Known.class;
        }
    }

    @SuppressWarnings({"BadAnnotationImplementation", "rawtypes", "unchecked"})
    private static final class DistinctUse implements Distinct {
        @Override
        public String message() {
            return "must not have the same twice";
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
            return Distinct.class;
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
            return "from";
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return Ordered.class;
        }
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
}
