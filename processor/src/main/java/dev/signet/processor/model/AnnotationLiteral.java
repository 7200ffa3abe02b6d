package dev.signet.processor.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** An annotation with all its attributes, those included that its author left out, so that generated code can be one. */
public record AnnotationLiteral(JavaName type, List<Attribute> attributes) {
    /** What every constraint has, which says nothing of its limits (Jakarta Validation 3.1, 3.1.1). */
    private static final Set<String> COMMON = Set.of("message", "groups", "payload", "validationAppliesTo");

    public AnnotationLiteral {
        attributes = List.copyOf(attributes);
    }

    /**
     * One attribute.
     *
     * @param type what it is, or what it is an array of; a primitive type is in no package
     * @param items one, unless it is an array
     */
    public record Attribute(String name, JavaName type, boolean isArray, List<Item> items) {
        public Attribute {
            items = List.copyOf(items);
        }

        private boolean isPlain() {
            return items.stream().allMatch(item -> item instanceof Item.Plain || item instanceof Item.Constant)
                    && !type.canonical().equals("java.lang.Class");
        }
    }

    /** A value that is no array. */
    public sealed interface Item {
        /** A String, a Boolean, a Character or a number. */
        record Plain(Object value) implements Item {}

        /** A constant of an enum. */
        record Constant(JavaName type, String name) implements Item {}

        /**
         * A class.
         *
         * @param name as it stands in source before {@code .class}: {@code int}, {@code java.lang.String[]}
         */
        record ClassOf(String name) implements Item {}

        /** Another annotation. */
        record Nested(AnnotationLiteral annotation) implements Item {}
    }

    /** The words for a constraint that is broken, as its attribute {@code message} has them. */
    public String message() {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals("message"))
                .flatMap(attribute -> attribute.items().stream())
                .flatMap(item ->
                        item instanceof Item.Plain plain ? Stream.of(String.valueOf(plain.value())) : Stream.empty())
                .findFirst()
                .orElse("");
    }

    /** What a constraint tells of itself: its attributes that are texts, numbers, truths, enums or lists of them. */
    public List<Attribute> limits() {
        return attributes.stream()
                .filter(attribute -> !COMMON.contains(attribute.name()) && attribute.isPlain())
                .toList();
    }

    /** Its simple name as a code: {@code valid-iban} for {@code ValidIBAN}. */
    public String code() {
        return type.simple()
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .replaceAll("([A-Z]+)([A-Z][a-z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }
}
