package dev.signet.processor.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.processor.Compiled;
import dev.signet.processor.custom.Arguments.InOrder;
import dev.signet.processor.custom.Arguments.Sound;
import dev.signet.processor.custom.Arguments.Span;
import dev.signet.runtime.validation.ValidationContext;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintTarget;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the generated validators say of arguments together, Hibernate Validator says when it validates executables. */
class CrossParameterTest {
    private static final String CONTRACT = """
            package acme;

            import dev.signet.annotations.ApiContract;
            import dev.signet.processor.custom.Arguments.*;
            import jakarta.annotation.security.PermitAll;
            import jakarta.validation.ConstraintTarget;
            import jakarta.ws.rs.*;

            @ApiContract(title = "Spans")
            @PermitAll
            public interface SpanApi {
                @GET
                @InOrder
                String all(@QueryParam("a") Integer a, @QueryParam("b") Integer b, @QueryParam("c") Integer c);

                @POST
                @InOrder(blame = 2)
                @InOrder(blame = 0)
                @InOrder
                String named(@QueryParam("a") Integer a, @QueryParam("b") Integer b, @QueryParam("c") Integer c);

                @PUT
                @Sound
                @InOrder(blame = 1, property = "start")
                void implied(@QueryParam("a") Integer a, Span b, @QueryParam("c") Integer c);

                @PATCH
                @Sound(validationAppliesTo = ConstraintTarget.PARAMETERS)
                String said(@QueryParam("a") Integer a, Span b, @QueryParam("c") Integer c);

                @DELETE
                @Proper
                String inOne(@QueryParam("a") Integer a, @QueryParam("b") Integer b, @QueryParam("c") Integer c);

                @GET
                @Path("/parts")
                @Regular(validationAppliesTo = ConstraintTarget.PARAMETERS)
                String inParts(@QueryParam("a") Integer a, @QueryParam("b") Integer b, @QueryParam("c") Integer c);

                @GET
                @Path("/returned")
                @Sound(validationAppliesTo = ConstraintTarget.RETURN_VALUE)
                String returned(@QueryParam("a") Integer a);

                @GET
                @Path("/alone")
                @Sound
                String alone();
            }
            """;

    private static final String SERVICE = """
            package acme;

            import dev.signet.processor.custom.Arguments.Span;

            public class SpanService implements SpanApi {
                public String all(Integer a, Integer b, Integer c) { return ""; }
                public String named(Integer a, Integer b, Integer c) { return ""; }
                public void implied(Integer a, Span b, Integer c) {}
                public String said(Integer a, Span b, Integer c) { return ""; }
                public String inOne(Integer a, Integer b, Integer c) { return ""; }
                public String inParts(Integer a, Integer b, Integer c) { return ""; }
                public String returned(Integer a) { return ""; }
                public String alone() { return ""; }
            }
            """;

    private static final ValidationContext CONTEXT = ValidationContext.of(Clock.systemUTC());

    private static Validator hibernate;
    private static Class<?> judging;
    private static Object service;

    @BeforeAll
    static void compile() throws ReflectiveOperationException {
        Compiled compiled = Compiled.flawless(Map.of("acme.SpanApi", CONTRACT, "acme.SpanService", SERVICE));
        judging = compiled.type("acme.SpanApiValidator");
        service = compiled.type("acme.SpanService").getConstructor().newInstance();
        hibernate = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "named", "implied", "said", "inOne", "inParts"})
    void argumentsAreJudgedAlike(String operation) {
        Method method = method(service.getClass(), operation);
        Random random = new Random(20261121);
        Set<Integer> told = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            @Nullable
            Object[] arguments = Stream.of(method.getParameterTypes())
                    .map(type -> argument(type, random))
                    .toArray();
            List<String> ours = ours(operation + "Whole", method, arguments);
            assertThat(ours)
                    .as("%s%s", operation, Arrays.toString(arguments))
                    .containsExactlyInAnyOrderElementsOf(
                            theirs(hibernate.forExecutables().validateParameters(service, method, arguments)));
            told.add(ours.size());
        }
        assertThat(told)
                .as("arguments without a fault, and with some")
                .contains(0)
                .hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"returned", "alone"})
    void whatIsReturnedIsJudgedAlike(String operation) {
        Method method = method(service.getClass(), operation);
        assertThat(Stream.of("", "ab", "abc", "abcd"))
                .allSatisfy(answer -> assertThat(ours(operation + "Answer", method, answer))
                        .containsExactlyInAnyOrderElementsOf(
                                theirs(hibernate.forExecutables().validateReturnValue(service, method, answer))));
        assertThat(ours(operation + "Answer", method, "ab")).hasSize(1);
    }

    @NullUnmarked
    private static Object argument(Class<?> type, Random random) {
        int number = random.nextInt(6);
        if (random.nextInt(8) == 0) {
            return null;
        }
        return type == Span.class ? new Span(number, 1) : Integer.valueOf(number);
    }

    private static Method method(Class<?> type, String name) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Each violation as the number of the argument it is told of, what in it, and the code. */
    private static List<String> ours(String name, Method operation, @Nullable Object... values) {
        Method method = method(judging, name);
        method.setAccessible(true);
        @Nullable
        Object[] all = Stream.concat(Arrays.stream(values), Stream.of(CONTEXT)).toArray();
        try {
            return ((Violations) method.invoke(null, all))
                    .list().stream()
                            .map(violation -> place(violation, operation) + " " + violation.code())
                            .toList();
        } catch (ReflectiveOperationException failed) {
            throw new AssertionError(name, failed);
        }
    }

    private static String place(Violation violation, Method operation) {
        List<String> names =
                Stream.of(operation.getParameters()).map(Parameter::getName).toList();
        boolean isTogether = violation.params().containsKey("with");
        if (isTogether) {
            List<String> all = Stream.concat(
                            Stream.of(violation.in().equals("body") ? "body" : violation.where()),
                            ((List<?>) violation.params().get("with")).stream().map(String::valueOf))
                    .map(each -> each.equals("body") ? "b" : each)
                    .toList();
            assertThat(all).isEqualTo(names);
            return "together";
        }
        if (names.isEmpty() || !violation.in().equals("body")) {
            return names.contains(violation.where()) ? violation.where() : "returned";
        }
        int body = IntStream.range(0, names.size())
                .filter(i -> operation.getParameterTypes()[i] == Span.class)
                .findFirst()
                .orElse(-1);
        return body < 0 ? "returned" : names.get(body) + violation.where();
    }

    private static List<String> theirs(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> place(violation.getPropertyPath()) + " " + code(violation))
                .toList();
    }

    private static String place(Path path) {
        StringBuilder place = new StringBuilder();
        for (Path.Node node : path) {
            switch (node.getKind()) {
                case METHOD -> {}
                case CROSS_PARAMETER -> place.append("together");
                case RETURN_VALUE -> place.append("returned");
                case PARAMETER -> place.append(node.getName());
                default -> place.append('/').append(node.getName());
            }
        }
        return place.toString();
    }

    private static String code(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .replaceAll("(?<!^)([A-Z])", "-$1")
                .toLowerCase(Locale.ROOT);
    }

    /** What the case {@code constraint/cross-parameter-refused} has the compiler refuse. */
    private static final class Unclear {
        @Sound
        String both(Integer a) {
            return String.valueOf(a);
        }
    }

    private static final class Alone {
        @Sound(validationAppliesTo = ConstraintTarget.PARAMETERS)
        String alone() {
            return "";
        }
    }

    private static final class Nothing {
        @Sound(validationAppliesTo = ConstraintTarget.RETURN_VALUE)
        void nothing(Integer a) {
            throw new UnsupportedOperationException(String.valueOf(a));
        }
    }

    private static final class OnParameter {
        String single(@Sound(validationAppliesTo = ConstraintTarget.PARAMETERS) String a) {
            return a;
        }
    }

    private static final class Empty {
        @InOrder
        String empty() {
            return "";
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {Unclear.class, Alone.class, Nothing.class, OnParameter.class, Empty.class})
    void whatTheCompilerRefusesHibernateRefuses(Class<?> type) {
        assertThatThrownBy(() -> hibernate.getConstraintsForClass(type).getConstrainedMethods(MethodType.NON_GETTER))
                .isInstanceOf(ConstraintDeclarationException.class);
    }
}
