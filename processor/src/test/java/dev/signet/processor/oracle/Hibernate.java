package dev.signet.processor.oracle;

import dev.signet.runtime.validation.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;

/** The reference implementation of Jakarta Validation. */
public final class Hibernate {
    /** It warns of @Valid before an array and a type parameter, where it is meant. */
    private static final Logger LOG = Logger.getLogger("org.hibernate.validator");

    static {
        LOG.setLevel(Level.SEVERE);
    }

    private final Validator validator;

    /** One that asks this clock. */
    public Hibernate(Clock clock) {
        this.validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .clockProvider(() -> clock)
                .messageInterpolator(new Unspoken())
                .buildValidatorFactory()
                .getValidator();
    }

    /** What it finds wrong with a value, in no order. */
    public List<Fault> judge(Object value) {
        return faults(value, validator.validate(value));
    }

    /** What it finds wrong with one property; empty where it fails to tell. */
    Optional<List<Fault>> judge(Object value, String property) {
        try {
            return Optional.of(faults(value, validator.validateProperty(value, property)));
        } catch (ValidationException unable) {
            return Optional.empty();
        }
    }

    private static List<Fault> faults(Object value, Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream().map(violation -> fault(value, violation)).toList();
    }

    private static Fault fault(Object root, ConstraintViolation<?> violation) {
        return new Fault(
                located(root, pointer(violation.getPropertyPath()), violation),
                code(violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName()));
    }

    /** A container says of its elements where they stand; an Optional is no step of its own. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                pointer.append('/').append(place(node));
            }
            if (!node.getKind().name().equals("CONTAINER_ELEMENT") && node.getName() != null) {
                pointer.append('/').append(Violation.token(node.getName()));
            }
        }
        return pointer.toString();
    }

    /** Of a collection that is no list it does not tell which element it is: the first with the value at fault. */
    private static String located(Object root, String pointer, ConstraintViolation<?> violation) {
        if (!pointer.contains("/*")) {
            return pointer;
        }
        Object value = violation.getInvalidValue();
        List<String> there = candidates(root, pointer)
                .filter(candidate -> Pointed.exists(root, candidate))
                .filter(candidate -> passes(root, candidate, violation.getLeafBean()))
                .toList();
        return Stream.concat(
                        there.stream().filter(candidate -> isThe(value, root, candidate)),
                        // A primitive is boxed anew.
                        there.stream().filter(candidate -> Objects.equals(Pointed.in(root, candidate), value)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(value + " is nowhere at " + pointer + " in " + root));
    }

    /** Whether an object is on the way to a place. */
    private static boolean passes(Object root, String pointer, Object object) {
        return Stream.iterate(pointer, place -> !place.isEmpty(), place -> place.substring(0, place.lastIndexOf('/')))
                .map(place -> place.substring(0, place.lastIndexOf('/')))
                .anyMatch(place -> unwrapped(Pointed.in(root, place)) == object);
    }

    private static boolean isThe(@Nullable Object value, Object root, String pointer) {
        return unwrapped(Pointed.in(root, pointer)) == unwrapped(value)
                || Pointed.key(root, pointer)
                        .filter(key -> key.equals(String.valueOf(value)))
                        .isPresent();
    }

    private static @Nullable Object unwrapped(@Nullable Object value) {
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    private static Stream<String> candidates(Object root, String pointer) {
        int star = pointer.indexOf("/*");
        if (star < 0) {
            return Stream.of(pointer);
        }
        Object held = unwrapped(Pointed.in(root, pointer.substring(0, star)));
        int size = held instanceof Collection<?> elements ? elements.size() : 0;
        return IntStream.range(0, size)
                .boxed()
                .flatMap(i -> candidates(root, pointer.substring(0, star + 1) + i + pointer.substring(star + 2)));
    }

    private static String place(Path.Node node) {
        if (node.getIndex() != null) {
            return node.getIndex().toString();
        }
        return node.getKey() == null ? "*" : Violation.token(node.getKey().toString());
    }

    /** {@code NotBlank} is {@code not-blank}; but null, where a value must be, has one name. */
    static String code(String annotation) {
        return annotation.equals("NotNull")
                ? "required"
                : annotation.equals("Null")
                        ? "absent"
                        : annotation.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** Words are no part of a verdict. */
    private static final class Unspoken implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
