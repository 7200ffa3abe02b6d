package dev.signet.processor.groups;

import dev.signet.processor.Compiled;
import dev.signet.runtime.validation.Ancestors;
import dev.signet.runtime.validation.ValidationContext;
import dev.signet.runtime.validation.Violations;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.GroupDefinitionException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** A contract that was compiled, and the two that judge its values: Hibernate Validator and what was generated. */
final class Judges {
    private static final Validator HIBERNATE = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static final ValidationContext CONTEXT = ValidationContext.of(Clock.systemUTC());

    private static final Map<Class<?>, String> CODES = Map.of(NotNull.class, "required", Null.class, "absent");

    private final Grouping grouping;
    private final Compiled compiled;

    Judges(Grouping grouping) {
        this.grouping = grouping;
        this.compiled = Compiled.flawless(grouping.contract(), grouping.source());
    }

    /** A type that is nested in the contract. */
    Class<?> type(String name) {
        return compiled.type(grouping.contract() + "$" + name);
    }

    /**
     * Where and by what a value is wrong in a group, as Hibernate Validator has it; what two constraints say of one place in
     * the same words is said once. Empty where it has no answer: it expands no sequence of Default and a group that a class
     * judges before or after its own.
     */
    Optional<List<String>> hibernate(Object value, String group) {
        Class<?> asked = group.equals("Default") ? jakarta.validation.groups.Default.class : type(group);
        try {
            return Optional.of(HIBERNATE.validate(value, asked).stream()
                    .map(Judges::fault)
                    .distinct()
                    .sorted()
                    .toList());
        } catch (GroupDefinitionException notExpanded) {
            return Optional.empty();
        }
    }

    private static String fault(ConstraintViolation<Object> violation) {
        Class<?> constraint =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        String path = violation.getPropertyPath().toString();
        String pointer = (path.isEmpty() ? "" : "/")
                + path.replaceAll("\\[(\\d+)]", "/$1").replace('.', '/');
        String code = CODES.getOrDefault(constraint, constraint.getSimpleName().toLowerCase(Locale.ROOT));
        return pointer + " " + code;
    }

    /** The same as the generated validator has it; one that there is not finds nothing. */
    List<String> generated(Object value, String group) {
        String type = value.getClass().getSimpleName();
        return Stream.of(type + group, type)
                .flatMap(name -> compiled.find(grouping.packageName() + "." + name + "Validator").stream())
                .findFirst()
                .flatMap(validator -> Stream.of(validator.getDeclaredMethods())
                        .filter(method -> method.getName().equals("validate"))
                        .filter(method -> !List.of(method.getParameterTypes()).contains(Ancestors.class))
                        .findFirst())
                .map(validate -> found(validate, value))
                .orElse(List.of());
    }

    private static List<String> found(Method validate, Object value) {
        try {
            validate.setAccessible(true);
            Object found = validate.getParameterCount() == 1
                    ? validate.invoke(null, value)
                    : validate.invoke(null, value, CONTEXT);
            return ((Violations) found)
                    .list().stream()
                            .map(violation -> violation.where() + " " + violation.code())
                            .distinct()
                            .sorted()
                            .toList();
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(validate + " of " + value, failed);
        }
    }
}
