package dev.signet.processor.custom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.processor.Compiled;
import dev.signet.processor.custom.Shapes.Parcel;
import dev.signet.processor.custom.Shapes.Range;
import dev.signet.processor.custom.Shapes.Stay;
import dev.signet.runtime.validation.ValidationContext;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the generated validators say of constraints of one's own, Hibernate Validator says. */
class CustomConstraintsTest {
    private static final String CONTRACT = """
            package acme;

            import dev.signet.annotations.ApiContract;
            import dev.signet.processor.custom.Shapes.Parcel;
            import jakarta.annotation.security.PermitAll;
            import jakarta.ws.rs.POST;

            @ApiContract(title = "Parcels")
            @PermitAll
            public interface ParcelApi {
                @POST
                Parcel send(Parcel parcel);
            }
            """;

    private static Validator hibernate;
    private static Compiled generated;
    private static final ValidationContext CONTEXT = ValidationContext.of(Clock.systemUTC());

    @BeforeAll
    static void compile() {
        generated = Compiled.flawless("acme.ParcelApi", CONTRACT);
        hibernate = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new Unspoken())
                .buildValidatorFactory()
                .getValidator();
    }

    @Test
    void objectsAreJudgedAlike() {
        Stream<Object> ranges =
                IntStream.rangeClosed(-2, 14).boxed().flatMap(stop -> Stream.of(new Range(0, stop), new Stay(0, stop)));
        assertThat(ranges).allSatisfy(CustomConstraintsTest::assertAlike);
    }

    @Test
    void randomParcelsAreJudgedAlike() {
        Random random = new Random(20261121);
        List<Integer> told = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            told.add(assertAlike(parcel(random)));
        }
        assertThat(told)
                .as("parcels without a fault, and with many")
                .contains(0)
                .anyMatch(faults -> faults > 10);
    }

    private static int assertAlike(Object value) {
        List<String> ours = ours(value);
        assertThat(ours).as("%s", value).containsExactlyInAnyOrderElementsOf(theirs(value));
        return ours.size();
    }

    private static Parcel parcel(Random random) {
        boolean fine = random.nextInt(4) == 0;
        return new Parcel(
                fine ? 4 : random.nextInt(4),
                fine ? Integer.valueOf(15) : one(random, null, 3, 5, 15, 7),
                fine ? Long.valueOf(-1) : one(random, null, -1L, 2L),
                fine ? "ab" : one(random, null, "", "a", "ab"),
                fine ? "AB" : text(random),
                fine ? "AB" : text(random),
                fine ? "AB" : text(random),
                fine ? List.of(2, 4) : one(random, null, List.of(), List.of(1, 2), List.of(2, 2), List.of(3, 4, 3)),
                fine ? Map.of("AB", 7) : one(random, null, Map.of(), Map.of("A", 7, "ABC", 8), Map.of("AX", 3)),
                fine ? Optional.empty() : one(random, Optional.<Integer>empty(), Optional.of(1), Optional.of(2)),
                fine ? new Range(0, 6) : one(random, null, new Range(0, 6), new Range(6, 0), new Range(0, 11)),
                fine
                        ? List.of()
                        : one(random, null, List.of(new Stay(0, 1), new Stay(1, 0)), List.of(new Stay(0, 20))));
    }

    private static String text(Random random) {
        return one(random, null, "", "A", "AB", "ABC", "ABCD", "ABCDE", "AX", "a", "A1");
    }

    @SafeVarargs
    @SuppressWarnings("NullAway") // null is one of the values
    private static <T> T one(Random random, @Nullable T... values) {
        return values[random.nextInt(values.length)];
    }

    private static List<String> ours(Object value) {
        String validator = "acme.Shapes" + value.getClass().getSimpleName() + "Validator";
        try {
            Method validate =
                    generated.type(validator).getDeclaredMethod("validate", value.getClass(), ValidationContext.class);
            validate.setAccessible(true);
            return ((Violations) validate.invoke(null, value, CONTEXT))
                    .list().stream()
                            .map(violation -> violation.where() + " " + violation.code())
                            .toList();
        } catch (ReflectiveOperationException failed) {
            throw new AssertionError(value.toString(), failed);
        }
    }

    private static List<String> theirs(Object value) {
        return hibernate.validate(value).stream()
                .map(violation -> pointer(violation.getPropertyPath()) + " " + code(violation))
                .toList();
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.isInIterable() && node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.isInIterable() && node.getKey() != null) {
                pointer.append('/').append(Violation.token(node.getKey().toString()));
            }
            if (node.getName() != null && !node.getKind().name().equals("CONTAINER_ELEMENT")) {
                pointer.append('/').append(Violation.token(node.getName()));
            }
        }
        return pointer.toString();
    }

    private static String code(ConstraintViolation<?> violation) {
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return name.equals("NotNull")
                ? "required"
                : name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
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
