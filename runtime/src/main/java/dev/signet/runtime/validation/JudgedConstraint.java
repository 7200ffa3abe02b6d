package dev.signet.runtime.validation;

import jakarta.validation.ConstraintValidator;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A {@link CustomConstraint} with what judges it. Each is a place of its own: {@link ValidationContext} keeps one
 * validator for each, initialised once.
 */
public final class JudgedConstraint {

    private final CustomConstraint told;
    private final Annotation annotation;
    private final Class<? extends ConstraintValidator<?, ?>> validator;
    private final @Nullable Supplier<? extends ConstraintValidator<?, ?>> maker;
    private final Map<String, String> names;
    private final Map<String, Optional<CustomPlace>> places;
    private final CustomPlace together;

    JudgedConstraint(
            CustomConstraint told,
            Annotation annotation,
            Class<? extends ConstraintValidator<?, ?>> validator,
            @Nullable Supplier<? extends ConstraintValidator<?, ?>> maker,
            Map<String, String> names,
            Map<String, Optional<CustomPlace>> places) {
        this.told = told;
        this.annotation = annotation;
        this.validator = validator;
        this.maker = maker;
        this.names = names;
        this.places = places;
        this.together = below("");
    }

    /**
     * The same for values a property of which has another name on the wire.
     *
     * @param property as Java has it, below others {@code lines.unitPrice}; in an argument that is judged with others
     *     {@code 1.unitPrice}
     */
    public JudgedConstraint named(String property, String wireName) {
        Map<String, String> more = new LinkedHashMap<>(names);
        more.put(property, wireName);
        return new JudgedConstraint(told, annotation, validator, maker, more, places);
    }

    /**
     * The same for what judges several parameters of a request together.
     *
     * @param path what this one is to the validator: the number of an argument, a property of a bean, or both
     *     {@code 1.from}
     */
    public JudgedConstraint parameter(String path, String in, String name) {
        return at(path, Optional.of(CustomPlace.parameter(in, name)));
    }

    /** The same where the body is one of those that are judged together. */
    public JudgedConstraint body(String path) {
        return at(path, Optional.of(CustomPlace.body("")));
    }

    /** The same where one of those that are judged together is nothing that a client sends. */
    public JudgedConstraint unsent(String path) {
        return at(path, Optional.empty());
    }

    private JudgedConstraint at(String path, Optional<CustomPlace> place) {
        Map<String, Optional<CustomPlace>> more = new LinkedHashMap<>(places);
        more.put(path, place);
        return new JudgedConstraint(told, annotation, validator, maker, names, more);
    }

    /** Where all that is judged together is told of. */
    CustomPlace together() {
        return together;
    }

    /** Where one of those that are judged together is told of, or several that one bean holds; empty where there is none. */
    Optional<CustomPlace> place(String path) {
        boolean isKnown = places.keySet().stream().anyMatch(each -> isAt(each, path));
        return isKnown ? Optional.of(below(path)) : Optional.empty();
    }

    private CustomPlace below(String path) {
        List<CustomPlace> there = places.entrySet().stream()
                .filter(each -> path.isEmpty() || isAt(each.getKey(), path))
                .flatMap(each -> each.getValue().stream())
                .toList();
        // Of what no client sends it is told at all the others.
        return there.isEmpty() && !path.isEmpty() ? together : CustomPlace.of(there);
    }

    private static boolean isAt(String each, String path) {
        return each.equals(path) || each.startsWith(path + ".");
    }

    CustomConstraint told() {
        return told;
    }

    Annotation annotation() {
        return annotation;
    }

    Class<? extends ConstraintValidator<?, ?>> validator() {
        return validator;
    }

    @Nullable
    Supplier<? extends ConstraintValidator<?, ?>> maker() {
        return maker;
    }

    /** What a property is called on the wire, given by its Java names from the value on. */
    String wireName(String path, String property) {
        return names.getOrDefault(path, property);
    }
}
