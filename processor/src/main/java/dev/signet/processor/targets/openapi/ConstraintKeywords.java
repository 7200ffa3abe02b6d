package dev.signet.processor.targets.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.ScalarKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Constraints as JSON Schema keywords. Where several speak of one keyword, the tighter one is written. */
final class ConstraintKeywords {
    // Jakarta Validation's reference calls blank what String.trim() leaves nothing of; ECMA's \s is another set.
    private static final String NOT_BLANK = "[^\\u0000-\\u0020]";

    private ConstraintKeywords() {}

    static ObjectNode ofString(ObjectNode schema, List<Constraint> constraints) {
        addSize(schema, "minLength", "maxLength", constraints);
        if (only(Constraint.Email.class, constraints).findAny().isPresent()) {
            schema.put("format", "email");
        }
        addPatterns(schema, patterns(constraints));
        return schema;
    }

    static ObjectNode ofList(ObjectNode schema, List<Constraint> constraints) {
        return addSize(schema, "minItems", "maxItems", constraints);
    }

    static ObjectNode ofMap(ObjectNode schema, List<Constraint> constraints) {
        return addSize(schema, "minProperties", "maxProperties", constraints);
    }

    /** Adds the tightest bounds, those of the Java type among them. */
    static ObjectNode ofNumber(ObjectNode schema, ScalarKind kind, List<Constraint> constraints) {
        Optional<BigDecimal> minimum = Stream.concat(
                        ScalarKeywords.least(kind).stream(),
                        only(Constraint.Min.class, constraints).map(min -> BigDecimal.valueOf(min.value())))
                .max(BigDecimal::compareTo);
        Optional<BigDecimal> maximum = Stream.concat(
                        ScalarKeywords.greatest(kind).stream(),
                        only(Constraint.Max.class, constraints).map(max -> BigDecimal.valueOf(max.value())))
                .min(BigDecimal::compareTo);
        boolean positive =
                only(Constraint.Positive.class, constraints).findAny().isPresent();
        if (positive && minimum.map(BigDecimal::signum).orElse(0) <= 0) {
            schema.put("exclusiveMinimum", 0);
        } else {
            minimum.ifPresent(bound -> schema.set("minimum", Nodes.number(bound)));
        }
        maximum.ifPresent(bound -> schema.set("maximum", Nodes.number(bound)));
        return schema;
    }

    /** How many characters or elements there must be. */
    static int least(List<Constraint> constraints) {
        return constraints.stream().mapToInt(ConstraintKeywords::least).max().orElse(0);
    }

    private static int least(Constraint constraint) {
        if (constraint instanceof Constraint.Size size) {
            return size.min();
        }
        return constraint instanceof Constraint.NotBlank || constraint instanceof Constraint.NotEmpty ? 1 : 0;
    }

    private static ObjectNode addSize(ObjectNode schema, String least, String most, List<Constraint> constraints) {
        int min = least(constraints);
        int max = only(Constraint.Size.class, constraints)
                .mapToInt(Constraint.Size::max)
                .min()
                .orElse(Integer.MAX_VALUE);
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
        Stream<String> whole = only(Constraint.Pattern.class, constraints)
                .map(pattern -> "^(?:" + EcmaPattern.of(pattern.regexp()) + ")$");
        return Stream.concat(notBlank, whole).distinct().toList();
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
