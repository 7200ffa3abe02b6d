package dev.signet.runtime.validation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

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

    /** The value at this JSON pointer, or the parameter of this name, breaks it. */
    public Violation violation(String where) {
        return Violation.custom(where, code, template, limits);
    }
}
