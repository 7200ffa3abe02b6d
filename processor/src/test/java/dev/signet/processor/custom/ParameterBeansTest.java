package dev.signet.processor.custom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.processor.Compiled;
import dev.signet.runtime.validation.ValidationContext;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is said of a bean of parameters as a whole is judged as Hibernate Validator judges it, and told at its parameters. */
class ParameterBeansTest {
    private static final String CONTRACT = """
            package acme;

            import dev.signet.annotations.ApiContract;
            import dev.signet.processor.custom.Pairs.*;
            import jakarta.annotation.security.PermitAll;
            import jakarta.validation.Valid;
            import jakarta.validation.constraints.*;
            import jakarta.ws.rs.*;

            @ApiContract(title = "Spans")
            @PermitAll
            public interface SpanApi {
                @GET
                String listed(@Valid @BeanParam Span span);

                @POST
                void asked(@Valid @BeanParam Ask ask);

                @Rising
                @Rising(blame = "b")
                record Span(
                        @QueryParam("from") Integer a,
                        @HeaderParam("To") Integer b,
                        @Valid @BeanParam Page page) implements Pair {
                    public Integer first() { return a; }
                    public Integer second() { return b; }
                    @AssertTrue
                    public boolean isEven() { return a == null || a % 2 == 0; }
                    @NotNull @Max(7)
                    public Integer getSum() { return a == null || b == null ? null : a + b; }
                    @Rising
                    public Integer getRise() { return a == null || b == null ? null : b - a; }
                }

                @Orderly
                record Page(@QueryParam("offset") Integer c, @QueryParam("limit") Integer d) implements Pair {
                    public Integer first() { return c; }
                    public Integer second() { return d; }
                }

                interface Counted {
                    @PositiveOrZero int getTotal();
                    @Max(4) Integer getF();
                }

                @Rising(blame = "e")
                abstract class Base implements Pair {
                    @QueryParam("e") @Min(1) public Integer e;
                    public Integer first() { return e; }
                }

                class Ask extends Base implements Counted {
                    private Integer f;
                    @QueryParam("f") public void setF(Integer f) { this.f = f; }
                    @Min(0) public Integer getF() { return f; }
                    public Integer second() { return f; }
                    @Max(6) public int getTotal() { return (e == null ? 0 : e) + (f == null ? -1 : f); }
                }
            }
            """;

    private static final String SERVICE = """
            package acme;

            public class SpanService implements SpanApi {
                public String listed(SpanApi.Span span) { return ""; }
                public void asked(SpanApi.Ask ask) {}
            }
            """;

    private static final ValidationContext CONTEXT = ValidationContext.of(Clock.systemUTC());

    /** The parameters by the properties that hold them. */
    private static final Map<String, String> SPAN =
            Map.of("", "from To offset limit", "b", "To", "page", "offset limit");

    private static final Map<String, String> ASK = Map.of("", "e f", "e", "e", "f", "f");

    private static Compiled compiled;
    private static Validator hibernate;
    private static Object service;

    @BeforeAll
    static void compile() throws ReflectiveOperationException {
        compiled = Compiled.flawless(Map.of("acme.SpanApi", CONTRACT, "acme.SpanService", SERVICE));
        service = compiled.type("acme.SpanService").getConstructor().newInstance();
        hibernate = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    @Test
    void aRecordIsJudgedAlike() throws ReflectiveOperationException {
        Constructor<?> span = compiled.type("acme.SpanApi$Span").getDeclaredConstructors()[0];
        Constructor<?> page = compiled.type("acme.SpanApi$Page").getDeclaredConstructors()[0];
        Random random = new Random(20261121);
        Map<String, Integer> told = new TreeMap<>();
        for (int i = 0; i < 500; i++) {
            Object inner = page.newInstance(number(random), number(random));
            Object value = span.newInstance(number(random), number(random), inner);
            List<String> ours = ours("listedWhole", inner, value, CONTEXT);

            assertThat(ours).as(value.toString()).containsExactlyInAnyOrderElementsOf(theirs("listed", value, SPAN));
            ours.forEach(each -> told.merge(each, 1, Integer::sum));
        }
        assertThat(told)
                .containsOnlyKeys(
                        "from To offset limit rising",
                        "To rising",
                        "from To offset limit assert-true",
                        "from To offset limit required",
                        "from To offset limit max",
                        "offset limit orderly");
    }

    @Test
    void aClassIsJudgedAlike() throws ReflectiveOperationException {
        Class<?> ask = compiled.type("acme.SpanApi$Ask");
        Random random = new Random(20261121);
        Map<String, Integer> told = new TreeMap<>();
        for (int i = 0; i < 500; i++) {
            Object value = ask.getConstructor().newInstance();
            @Nullable Integer first = number(random);
            @Nullable Integer second = number(random);
            ask.getField("e").set(value, first);
            ask.getMethod("setF", Integer.class).invoke(value, second);
            List<String> byThemselves = ours("asked", first, second);
            List<String> ours = Stream.concat(byThemselves.stream(), ours("askedWhole", value, CONTEXT).stream())
                    .toList();

            assertThat(ours)
                    .as("%s and %s", first, second)
                    .containsExactlyInAnyOrderElementsOf(theirs("asked", value, ASK));
            ours.forEach(each -> told.merge(each, 1, Integer::sum));
        }
        assertThat(told).containsOnlyKeys("e min", "f min", "f max", "e rising", "e f max", "e f positive-or-zero");
    }

    private static @Nullable Integer number(Random random) {
        return random.nextInt(8) == 0 ? null : random.nextInt(10) - 2;
    }

    /** Each violation as the parameters it is told at and its code. */
    private static List<String> ours(String name, @Nullable Object... arguments) throws ReflectiveOperationException {
        Method method = Stream.of(compiled.type("acme.SpanApiValidator").getDeclaredMethods())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
        method.setAccessible(true);
        return ((Violations) method.invoke(null, arguments))
                .list().stream()
                        .map(violation -> parameters(violation) + " " + violation.code())
                        .toList();
    }

    private static String parameters(Violation violation) {
        List<?> others = (List<?>) violation.params().getOrDefault("with", List.of());
        return Stream.concat(Stream.of(violation.where()), others.stream().map(String::valueOf))
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    private static List<String> theirs(String operation, Object value, Map<String, String> parameters)
            throws ReflectiveOperationException {
        Method method = service.getClass().getMethod(operation, value.getClass());
        return hibernate.forExecutables().validateParameters(service, method, new Object[] {value}).stream()
                .map(violation -> place(violation.getPropertyPath(), parameters) + " " + code(violation))
                .toList();
    }

    /** What is told of a getter that is no parameter is told at all of them. */
    private static String place(Path path, Map<String, String> parameters) {
        String place = parameters.getOrDefault("", "");
        for (Path.Node node : path) {
            boolean isProperty = node.getKind().name().equals("PROPERTY") && node.getName() != null;
            place = isProperty ? parameters.getOrDefault(node.getName(), place) : place;
        }
        return place;
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
}
