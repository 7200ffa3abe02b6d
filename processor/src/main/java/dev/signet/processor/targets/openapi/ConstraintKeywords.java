package dev.signet.processor.targets.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.ScalarKind;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Constraints as JSON Schema keywords. Where several speak of one keyword, the tighter one is written. */
final class ConstraintKeywords {
    // Jakarta Validation's reference calls blank what String.trim() leaves nothing of; ECMA's \s is another set.
    private static final String NOT_BLANK = "[^\\u0000-\\u0020]";

    private static final String NOTHING = "[^\\s\\S]";

    private static final Comparator<Constraint.Bound> BY_VALUE = Comparator.comparing(Constraint.Bound::value);

    private ConstraintKeywords() {}

    static ObjectNode ofString(ObjectNode schema, List<Constraint> constraints) {
        addSize(schema, "minLength", "maxLength", constraints);
        if (only(Constraint.Email.class, constraints).findAny().isPresent()) {
            schema.put("format", "email");
        }
        addPatterns(schema, patterns(constraints));
        // No schema knows the time; tools that do may read it here.
        only(Constraint.Time.class, constraints).forEach(time -> schema.put("x-temporal", time.code()));
        return schema;
    }

    /** Of bytes in base64: three of them are four characters, and what is left over ends in {@code =} or {@code ==}. */
    static ObjectNode ofBytes(ObjectNode schema, List<Constraint> constraints) {
        int min = least(constraints);
        int max = most(constraints);
        ArrayNode either = Nodes.array();
        if (min > 0) {
            schema.put("minLength", characters(min));
            // As many characters as that may be fewer bytes.
            add(either, "minLength", characters(min) + 4L, min % 3 == 0 ? "[^=]$" : "[^=]=?$", min % 3 != 1);
        }
        if (max < Integer.MAX_VALUE) {
            schema.put("maxLength", characters(max));
            add(either, "maxLength", characters(max) - 4L, max % 3 == 1 ? "==$" : "=$", max % 3 != 0);
        }
        if (!either.isEmpty()) {
            schema.set("allOf", either);
        }
        return schema;
    }

    // {"anyOf": [{"minLength": 8}, {"pattern": "[^=]$"}]}
    private static void add(ArrayNode all, String keyword, long length, String pattern, boolean isNeeded) {
        if (isNeeded) {
            ArrayNode either = all.addObject().putArray("anyOf");
            either.addObject().put(keyword, length);
            either.addObject().put("pattern", pattern);
        }
    }

    private static long characters(int bytes) {
        return (bytes + 2L) / 3 * 4;
    }

    static ObjectNode ofList(ObjectNode schema, List<Constraint> constraints) {
        return addSize(schema, "minItems", "maxItems", constraints);
    }

    static ObjectNode ofMap(ObjectNode schema, List<Constraint> constraints) {
        return addSize(schema, "minProperties", "maxProperties", constraints);
    }

    /** Adds the tightest bounds, those of the Java type among them. */
    static ObjectNode ofNumber(ObjectNode schema, ScalarKind kind, List<Constraint> constraints) {
        Stream.concat(
                        ScalarKeywords.least(kind).map(bound -> new Constraint.Bound(bound, true)).stream(),
                        constraints.stream().flatMap(constraint -> constraint.least().stream()))
                .max(BY_VALUE.thenComparing(bound -> !bound.inclusive()))
                .ifPresent(bound -> put(schema, "minimum", "exclusiveMinimum", bound));
        Stream.concat(
                        ScalarKeywords.greatest(kind).map(bound -> new Constraint.Bound(bound, true)).stream(),
                        constraints.stream().flatMap(constraint -> constraint.most().stream()))
                .min(BY_VALUE.thenComparing(bound -> bound.inclusive()))
                .ifPresent(bound -> put(schema, "maximum", "exclusiveMaximum", bound));
        // Each step divides the one before it by ten, so that the smallest says all of them.
        only(Constraint.Digits.class, constraints)
                .map(Constraint.Digits::fraction)
                .filter(fraction -> !kind.isInteger())
                .min(Comparator.naturalOrder())
                .ifPresent(fraction ->
                        schema.set("multipleOf", Nodes.number(BigDecimal.ONE.scaleByPowerOfTen(-fraction))));
        return schema;
    }

    private static void put(ObjectNode schema, String inclusive, String exclusive, Constraint.Bound bound) {
        schema.set(bound.inclusive() ? inclusive : exclusive, Nodes.number(bound.value()));
    }

    static ObjectNode ofBoolean(ObjectNode schema, List<Constraint> constraints) {
        only(Constraint.Assert.class, constraints).forEach(constraint -> schema.put("const", constraint.expected()));
        return schema;
    }

    /** How many characters or elements there must be. */
    static int least(List<Constraint> constraints) {
        return constraints.stream().mapToInt(ConstraintKeywords::least).max().orElse(0);
    }

    private static int most(List<Constraint> constraints) {
        return only(Constraint.Size.class, constraints)
                .mapToInt(Constraint.Size::max)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static int least(Constraint constraint) {
        if (constraint instanceof Constraint.Size size) {
            return size.min();
        }
        return constraint instanceof Constraint.NotBlank || constraint instanceof Constraint.NotEmpty ? 1 : 0;
    }

    private static ObjectNode addSize(ObjectNode schema, String least, String most, List<Constraint> constraints) {
        int min = least(constraints);
        int max = most(constraints);
        if (min > 0) {
            schema.put(least, min);
        }
        if (max < Integer.MAX_VALUE) {
            schema.put(most, max);
        }
        return schema;
    }

    private static List<String> patterns(List<Constraint> constraints) {
        Stream<String> notBlank = only(Constraint.NotBlank.class, constraints)
                .map(constraint -> NOT_BLANK)
                .limit(1);
        // Jakarta's @Pattern must match the whole string, JSON Schema's keyword only some part of it.
        Stream<String> whole = Stream.concat(
                        only(Constraint.Pattern.class, constraints),
                        only(Constraint.Email.class, constraints).flatMap(email -> email.pattern().stream()))
                .map(pattern -> "^(?:" + EcmaPattern.of(pattern.regexp(), pattern.flags()) + ")$");
        Stream<String> addresses =
                only(Constraint.Email.class, constraints).limit(1).flatMap(email -> AddressForm.patterns());
        Stream<String> numbers = only(Constraint.Digits.class, constraints).map(ConstraintKeywords::decimal);
        Stream<String> bounds = constraints.stream()
                .filter(constraint -> !(constraint instanceof Constraint.Digits))
                .flatMap(constraint -> Stream.concat(
                        constraint.least().map(DecimalPattern::least).stream(),
                        constraint.most().map(DecimalPattern::most).stream()));
        return Stream.of(notBlank, addresses, whole, numbers, bounds)
                .flatMap(patterns -> patterns)
                .distinct()
                .toList();
    }

    // ^[+-]?(?:0*[0-9]{1,3}(?:\\.[0-9]{0,2})?|0*\\.[0-9]{1,2})$
    private static String decimal(Constraint.Digits digits) {
        String whole = "0*" + digits(1, digits.integer());
        String behind = "\\." + digits(1, digits.fraction());
        if (digits.integer() == 0) {
            return digits.fraction() == 0 ? NOTHING : "^[+-]?0*" + behind + "$";
        }
        return digits.fraction() == 0
                ? "^[+-]?" + whole + "\\.?$"
                : "^[+-]?(?:" + whole + "(?:\\." + digits(0, digits.fraction()) + ")?|0*" + behind + ")$";
    }

    private static String digits(int least, int most) {
        return "[0-9]{" + least + "," + most + "}";
    }

    private static void addPatterns(ObjectNode schema, List<String> patterns) {
        if (patterns.size() == 1) {
            schema.put("pattern", patterns.get(0));
        } else if (!patterns.isEmpty()) {
            ArrayNode all = schema.putArray("allOf");
            patterns.forEach(pattern -> all.addObject().put("pattern", pattern));
        }
    }

    private static <C extends Constraint> Stream<C> only(Class<C> kind, List<Constraint> constraints) {
        return constraints.stream().filter(kind::isInstance).map(kind::cast);
    }
}
