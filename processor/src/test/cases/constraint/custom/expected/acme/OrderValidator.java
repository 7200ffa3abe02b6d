package acme;

import dev.signet.runtime.validation.Ancestors;
import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.CustomConstraint;
import dev.signet.runtime.validation.JudgedConstraint;
import dev.signet.runtime.validation.ValidationContext;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Order}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderValidator {
    private static final JudgedConstraint MULTIPLE = CustomConstraint.of("multiple", "must be a multiple of {of}")
            .limit("of", 2).limit("rounding", "NONE").limit("units", List.of("piece", "box"))
            .limit("weights", List.of(0.5d, Double.NaN)).limit("sign", "'").limit("bits", (byte) 8)
            .judgedBy(new MultipleUse(), MultipleOfLong.class, MultipleOfLong::new);

    private static final JudgedConstraint MULTIPLE_2 = CustomConstraint.of("multiple", "must be a multiple of {of}")
            .limit("of", 3).limit("rounding", "NONE").limit("units", List.of())
            .limit("weights", List.of(0.5d, Double.NaN)).limit("sign", "'").limit("bits", (byte) 8)
            .judgedBy(new MultipleUse2(), MultipleOfNumber.class, MultipleOfNumber::new);

    private static final JudgedConstraint MULTIPLE_3 = CustomConstraint.of("multiple", "must be even")
            .limit("of", 2).limit("rounding", "NONE").limit("units", List.of("piece", "box"))
            .limit("weights", List.of(0.5d, Double.NaN)).limit("sign", "'").limit("bits", (byte) 8)
            .judgedBy(new MultipleUse3(), MultipleOfNumber.class, MultipleOfNumber::new);

    private static final Violation PAIRS_REQUIRED = Violation.required("/pairs");

    private static final JudgedConstraint KNOWN = CustomConstraint.of("known", "{acme.known}")
            .judgedBy(new KnownUse(), KnownValidator.class);

    private static final JudgedConstraint CODE = CustomConstraint.of("code", "is no code")
            .judgedBy(new CodeUse(), CodeValidator.class, CodeValidator::new);

    private static final Violation CODE_SIZE = Violation.size("/code", 3, Integer.MAX_VALUE);

    private static final CustomConstraint STRICT = CustomConstraint.of("strict", "is not strict");

    private static final Violation STRICT_STRICT = STRICT.violation("/strict");

    private static final Violation TAGS_SIZE = Violation.size("/tags", 0, 9);

    private static final JudgedConstraint MULTIPLE_4 = CustomConstraint.of("multiple", "must be a multiple of {of}")
            .limit("of", 2).limit("rounding", "NONE").limit("units", List.of("piece", "box"))
            .limit("weights", List.of(0.5d, Double.NaN)).limit("sign", "'").limit("bits", (byte) 8)
            .judgedBy(new MultipleUse(), MultipleOfNumber.class, MultipleOfNumber::new);

    private static final JudgedConstraint DISTINCT = CustomConstraint.of("distinct", "must not have the same twice")
            .judgedBy(new DistinctUse(), DistinctList.class, DistinctList::new);

    private static final JudgedConstraint DISTINCT_2 = CustomConstraint.of("distinct", "must not have the same twice")
            .judgedBy(new DistinctUse(), DistinctMap.class, DistinctMap::new);

    private static final JudgedConstraint DISTINCT_3 = CustomConstraint.of("distinct", "must not have the same twice")
            .judgedBy(new DistinctUse(), DistinctArray.class, DistinctArray::new);

    private static final JudgedConstraint ORDERED = CustomConstraint.of("ordered", "must be in order")
            .limit("first", "from").judgedBy(new OrderedUse(), OrderedRange.class,
            OrderedRange::new);

    private static final JudgedConstraint ORDERED_2 = CustomConstraint.of("ordered", "must be in order everywhere")
            .limit("first", "from").judgedBy(new OrderedUse2(), OrderedRange.class,
            OrderedRange::new);

    private OrderValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable Long pieces, int boxes, @Nullable Integer pairs,
            @Nullable String code, @Nullable String strict, @Nullable List<String> tags,
            @Nullable Map<String, Integer> counts, int @Nullable [] numbers, Optional<String> hint,
            @Nullable Range range, @Nullable List<Range> ranges, @Nullable Stay stay,
            @Nullable Shape shape, @Nullable Order again, ValidationContext context) {
        Violations found = Violations.NONE;
        found = found.and(context.judge(MULTIPLE, pieces, "/pieces"));
        found = found.and(context.judge(MULTIPLE_2, boxes, "/boxes"));
        if (pairs == null) {
            found = found.and(PAIRS_REQUIRED);
        } else {
            found = found.and(context.judge(MULTIPLE_3, pairs, "/pairs"));
        }
        if (code != null && !Checks.size(code, 3, Integer.MAX_VALUE)) {
            found = found.and(CODE_SIZE);
        }
        found = found.and(context.judge(KNOWN, code, "/code"));
        found = found.and(context.judge(CODE, code, "/code"));
        if (strict != null && (!Checks.size(strict, 0, 8) || !context.keeps(KNOWN, strict))) {
            found = found.and(STRICT_STRICT);
        }
        if (tags != null) {
            if (!Checks.size(tags, 0, 9)) {
                found = found.and(TAGS_SIZE);
            }
            for (int i = 0; i < tags.size(); i++) {
                String element = tags.get(i);
                if (element != null) {
                    found = found.and(context.judge(KNOWN, element, "/tags/" + i));
                }
            }
        }
        if (counts != null) {
            for (Map.Entry<String, Integer> entry : counts.entrySet()) {
                String key = entry.getKey();
                if (key != null) {
                    found = found.and(context.judge(KNOWN, key, "/counts/" + Violation.token(key)));
                }
                Integer element = entry.getValue();
                if (element != null) {
                    found = found.and(context.judge(MULTIPLE_4, element, "/counts/" + Violation.token(key)));
                }
            }
        }
        if (hint != null) {
            if (hint.isPresent()) {
                found = found.and(context.judge(KNOWN, hint.get(), "/hint"));
            }
        }
        return found;
    }

    /**
     * Judges a value that was made, beyond what its properties say one by one.
     */
    static Violations whole(Order value, ValidationContext context) {
        Violations found = Violations.NONE;
        List<String> tags = value.tags();
        found = found.and(context.judge(DISTINCT, tags, "/tags"));
        Map<String, Integer> counts = value.counts();
        found = found.and(context.judge(DISTINCT_2, counts, "/counts"));
        int[] numbers = value.numbers();
        found = found.and(context.judge(DISTINCT_3, numbers, "/numbers"));
        Range range = value.range();
        found = found.and(context.judge(ORDERED, range, "/range"));
        List<Range> ranges = value.ranges();
        if (ranges != null) {
            for (int i = 0; i < ranges.size(); i++) {
                Range element = ranges.get(i);
                if (element != null) {
                    found = found.and(context.judge(ORDERED_2, element, "/ranges/" + i));
                }
            }
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Order value, ValidationContext context) {
        return validate(value, context, Ancestors.NONE);
    }

    /**
     * The same for a value inside others, which are judged already.
     */
    static Violations validate(Order value, ValidationContext context, Ancestors above) {
        if (above.include(value)) {
            return Violations.NONE;
        }
        Ancestors here = above.and(value);
        Violations found = judge(value.pieces(), value.boxes(), value.pairs(), value.code(),
                value.strict(), value.tags(), value.counts(), value.numbers(), value.hint(),
                value.range(), value.ranges(), value.stay(), value.shape(), value.again(), context);
        found = found.and(whole(value, context));
        Range range = value.range();
        if (range != null) {
            found = found.and(RangeValidator.validate(range, context).below("range"));
        }
        List<Range> ranges = value.ranges();
        if (ranges != null) {
            for (int i = 0; i < ranges.size(); i++) {
                Range element = ranges.get(i);
                if (element != null) {
                    found = found.and(RangeValidator.validate(element, context).below("ranges", i));
                }
            }
        }
        Stay stay = value.stay();
        if (stay != null) {
            found = found.and(StayValidator.validate(stay, context).below("stay"));
        }
        Shape shape = value.shape();
        if (shape != null) {
            found = found.and(ShapeValidator.validate(shape, context).below("shape"));
        }
        Order again = value.again();
        if (again != null) {
            found = found.and(OrderValidator.validate(again, context, here).below("again"));
        }
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
    private static final class MultipleUse2 implements Multiple {
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
            return 3;
        }

        @Override
        public Multiple.Rounding rounding() {
            return Multiple.Rounding.NONE;
        }

        @Override
        public String[] units() {
            return new String[] {};
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
    private static final class MultipleUse3 implements Multiple {
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
    private static final class CodeUse implements Code {
        @Override
        public String message() {
            return "is no code";
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
            return Code.class;
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
    private static final class OrderedUse2 implements Ordered {
        @Override
        public String message() {
            return "must be in order everywhere";
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
}
