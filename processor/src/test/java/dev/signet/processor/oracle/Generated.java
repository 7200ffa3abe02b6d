package dev.signet.processor.oracle;

import dev.signet.processor.Compiled;
import dev.signet.runtime.validation.ValidationContext;
import dev.signet.runtime.validation.Violations;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The generated validators of a contract. */
public final class Generated {
    private final Compiled compiled;
    private final ValidationContext context;
    private final Map<Class<?>, Optional<Method>> validators = new ConcurrentHashMap<>();

    /** Those that ask this clock. */
    public Generated(Compiled compiled, Clock clock) {
        this.compiled = compiled;
        this.context = ValidationContext.of(clock);
    }

    /** What the validator of a record or bean finds wrong with it, first found first; nothing where there is none. */
    public List<Fault> judge(Object value) {
        return validators
                .computeIfAbsent(value.getClass(), this::validate)
                .map(validate -> judge(validate, value))
                .orElse(List.of());
    }

    private List<Fault> judge(Method validate, Object value) {
        boolean asksContext = validate.getParameterCount() == 2;
        try {
            Violations found =
                    (Violations) (asksContext ? validate.invoke(null, value, context) : validate.invoke(null, value));
            return found.list().stream()
                    .map(violation -> new Fault(violation.where(), violation.code()))
                    .toList();
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(validate + " of " + value, failed);
        }
    }

    /** The one that begins with a value, be it the root or not. */
    private Optional<Method> validate(Class<?> type) {
        Class<?> validator = compiled.type("acme." + type.getSimpleName() + "Validator");
        List<Class<?>> allowed = List.of(type, ValidationContext.class);
        Optional<Method> found = Stream.of(validator.getDeclaredMethods())
                .filter(method -> method.getName().equals("validate"))
                .filter(method -> allowed.containsAll(List.of(method.getParameterTypes())))
                .findFirst();
        found.ifPresent(method -> method.setAccessible(true));
        return found;
    }
}
