package dev.signet.runtime.validation;

import jakarta.validation.ConstraintValidator;
import java.lang.annotation.Annotation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** A constraint that somebody else than the standard wrote, as it stands in one place: what is told where it is broken. */
public final class CustomConstraint {

    private final String code;
    private final String template;
    private final Map<String, Object> limits;

    private CustomConstraint(String code, String template, Map<String, Object> limits) {
        this.code = code;
        this.template = template;
        this.limits = limits;
    }

    /**
     * One without limits.
     *
     * @param template its words, in which <code>{name}</code> stands for a limit
     */
    public static CustomConstraint of(String code, String template) {
        return new CustomConstraint(
                Objects.requireNonNull(code, "code"), Objects.requireNonNull(template, "template"), Map.of());
    }

    /** The same with one more limit named. */
    public CustomConstraint limit(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(limits);
        more.put(name, value);
        return new CustomConstraint(code, template, Collections.unmodifiableMap(more));
    }

    /**
     * The same with what judges it: a bean of that class, made for this place alone, or else what the maker makes.
     *
     * @param annotation what the validator is initialised with
     */
    public <A extends Annotation> JudgedConstraint judgedBy(
            A annotation,
            Class<? extends ConstraintValidator<A, ?>> validator,
            Supplier<? extends ConstraintValidator<A, ?>> maker) {
        return new JudgedConstraint(this, annotation, validator, maker, Map.of(), Map.of());
    }

    /** The same where nothing but the application can make the validator. */
    public <A extends Annotation> JudgedConstraint judgedBy(
            A annotation, Class<? extends ConstraintValidator<A, ?>> validator) {
        return new JudgedConstraint(this, annotation, validator, null, Map.of(), Map.of());
    }

    /** The value at this JSON pointer, or the parameter of this name, breaks it. */
    public Violation violation(String where) {
        return Violation.custom(where, code, template, limits);
    }

    String template() {
        return template;
    }
}
