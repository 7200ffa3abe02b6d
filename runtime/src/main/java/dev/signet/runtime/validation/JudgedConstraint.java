package dev.signet.runtime.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ValidationException;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final List<CustomPlace> parameters;

    JudgedConstraint(
            CustomConstraint told,
            Annotation annotation,
            Class<? extends ConstraintValidator<?, ?>> validator,
            @Nullable Supplier<? extends ConstraintValidator<?, ?>> maker,
            Map<String, String> names,
            List<CustomPlace> parameters) {
        this.told = told;
        this.annotation = annotation;
        this.validator = validator;
        this.maker = maker;
        this.names = names;
        this.parameters = parameters;
    }

    /**
     * The same for values a property of which has another name on the wire.
     *
     * @param property as Java has it, below others {@code lines.unitPrice}
     */
    public JudgedConstraint named(String property, String wireName) {
        Map<String, String> more = new LinkedHashMap<>(names);
        more.put(property, wireName);
        return new JudgedConstraint(told, annotation, validator, maker, more, parameters);
    }

    /** The same for what judges arguments together: the next of them is a parameter of this name. */
    public JudgedConstraint parameter(String in, String name) {
        return and(CustomPlace.parameter(in, name));
    }

    /** The same for what judges arguments together: the next of them is the body, or none of the request's. */
    public JudgedConstraint body() {
        return and(CustomPlace.body(""));
    }

    private JudgedConstraint and(CustomPlace place) {
        List<CustomPlace> more = new ArrayList<>(parameters);
        more.add(place);
        return new JudgedConstraint(told, annotation, validator, maker, names, more);
    }

    /** Where an argument is told of, by its number. */
    CustomPlace parameter(int index) {
        if (index < 0 || index >= parameters.size()) {
            throw new ValidationException(
                    "There is no parameter " + index + " where " + validator.getName() + " judges");
        }
        return parameters.get(index);
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
