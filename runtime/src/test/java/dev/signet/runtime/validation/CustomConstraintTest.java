package dev.signet.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CustomConstraintTest {
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private static final CustomConstraint TOLD =
            CustomConstraint.of("odd", "must be odd, not {given}").limit("given", "even");

    private final ValidationContext context = ValidationContext.of(CLOCK);

    private @interface Odd {}

    private static final Odd ODD = new Odd() {
        @Override
        public Class<? extends Annotation> annotationType() {
            return Odd.class;
        }
    };

    /** What a validator is made of here: its verdict. */
    private interface Verdict {
        boolean of(Object value, ConstraintValidatorContext context);
    }

    private record Judge(Verdict verdict) implements ConstraintValidator<Odd, Object> {
        @Override
        public boolean isValid(Object value, ConstraintValidatorContext context) {
            return verdict.of(value, context);
        }
    }

    private static JudgedConstraint judged(Verdict verdict) {
        return TOLD.judgedBy(ODD, Judge.class, () -> new Judge(verdict));
    }

    private static List<String> told(Violations violations) {
        return violations.list().stream().map(Violation::toString).toList();
    }

    @Test
    void whatIsNotValidIsToldWithCodeWordsAndLimits() {
        Violations found = context.judge(judged((value, told) -> false), 2, "/count");
        assertThat(told(found)).containsExactly("body /count: odd, must be odd, not even");
        assertThat(found.list().get(0).params()).containsExactly(Map.entry("given", "even"));
        assertThat(context.judge(judged((value, told) -> true), 1, "/count")).isSameAs(Violations.NONE);
    }

    @Test
    void aParameterIsToldByItsNameAndElement() {
        JudgedConstraint never = judged((value, told) -> false);
        assertThat(told(context.judge(never, 2, "query", "count")))
                .containsExactly("query count: odd, must be odd, not even");
        assertThat(told(context.judge(never, 2, "query", "count", 3)))
                .containsExactly("query count[3]: odd, must be odd, not even");
    }

    @Test
    void aValidatorTellsOfItsOwnPlacesInItsOwnWords() {
        JudgedConstraint lines = judged((value, told) -> {
                    told.disableDefaultConstraintViolation();
                    told.buildConstraintViolationWithTemplate("is {given}")
                            .addPropertyNode("lines")
                            .addPropertyNode("unitPrice")
                            .inIterable()
                            .atIndex(3)
                            .addConstraintViolation();
                    told.buildConstraintViolationWithTemplate("no key")
                            .addPropertyNode("names")
                            .addContainerElementNode("<map key>", Map.class, 0)
                            .inIterable()
                            .atKey("a/b")
                            .addConstraintViolation();
                    told.buildConstraintViolationWithTemplate("bean")
                            .addBeanNode()
                            .addConstraintViolation();
                    return false;
                })
                .named("lines.unitPrice", "unit_price");
        assertThat(told(context.judge(lines, 2, "/order")))
                .containsExactly(
                        "body /order/lines/3/unit_price: odd, is even",
                        "body /order/names/a~1b: odd, no key",
                        "body /order: odd, bean");
    }

    @Test
    void anElementOfAParameterIsToldByItsIndex() {
        JudgedConstraint second = judged((value, told) -> {
            told.disableDefaultConstraintViolation();
            told.buildConstraintViolationWithTemplate("again")
                    .addBeanNode()
                    .inIterable()
                    .atIndex(1)
                    .addConstraintViolation();
            return false;
        });
        assertThat(told(context.judge(second, 2, "query", "tag"))).containsExactly("query tag[1]: odd, again");
    }

    @Test
    void whatIsJudgedTogetherIsToldAtTheFirstOfThemOrAtTheOneThatIsNamed() {
        Verdict blame = (value, told) -> {
            told.buildConstraintViolationWithTemplate("parameter")
                    .addParameterNode(1)
                    .addConstraintViolation();
            told.buildConstraintViolationWithTemplate("bean")
                    .addParameterNode(2)
                    .addConstraintViolation();
            told.buildConstraintViolationWithTemplate("in bean")
                    .addParameterNode(2)
                    .addPropertyNode("to")
                    .addConstraintViolation();
            told.buildConstraintViolationWithTemplate("in body")
                    .addParameterNode(3)
                    .addPropertyNode("unitPrice")
                    .addConstraintViolation();
            told.buildConstraintViolationWithTemplate("caller")
                    .addParameterNode(0)
                    .addConstraintViolation();
            return false;
        };
        JudgedConstraint together = judged(blame)
                .unsent("0")
                .parameter("1", "path", "id")
                .parameter("2.from", "query", "first")
                .parameter("2.to", "query", "last")
                .body("3")
                .named("3.unitPrice", "unit_price");
        Violations found = context.judge(together, new Object[] {"caller", 1, "bean", "body"});
        assertThat(told(found))
                .containsExactly(
                        "path id: odd, must be odd, not even",
                        "path id: odd, parameter",
                        "query first: odd, bean",
                        "query last: odd, in bean",
                        "body /unit_price: odd, in body",
                        "path id: odd, caller");
        assertThat(found.list())
                .extracting(violation -> violation.params().get("with"))
                .containsExactly(
                        List.of("first", "last", "body"),
                        null,
                        List.of("last"),
                        null,
                        null,
                        List.of("first", "last", "body"));
        assertThatThrownBy(() -> context.judge(
                        judged((value, told) -> {
                                    told.buildConstraintViolationWithTemplate("none")
                                            .addParameterNode(1);
                                    return false;
                                })
                                .parameter("0", "path", "id"),
                        new Object[] {1}))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("no parameter 1");
    }

    @Test
    void disablingTheUsualViolationTakesAnother() {
        JudgedConstraint silent = judged((value, told) -> {
            told.disableDefaultConstraintViolation();
            return false;
        });
        assertThatThrownBy(() -> context.judge(silent, 2, "")).isInstanceOf(ValidationException.class);
    }

    @Test
    void aValidatorThatFailsFailsTheJudging() {
        JudgedConstraint failing = judged((value, told) -> {
            throw new IllegalStateException("no");
        });
        assertThatThrownBy(() -> context.judge(failing, 2, ""))
                .isInstanceOf(ValidationException.class)
                .hasRootCauseMessage("no");
    }

    @Test
    void aValidatorIsToldTheClockAndTheWordsAndUnwrapsToWhatItIs() {
        context.judge(
                judged((value, told) -> {
                    assertThat(told.getClockProvider().getClock()).isSameAs(CLOCK);
                    assertThat(told.getDefaultConstraintMessageTemplate()).isEqualTo("must be odd, not {given}");
                    assertThat(told.unwrap(ConstraintValidatorContext.class)).isSameAs(told);
                    assertThatThrownBy(() -> told.unwrap(String.class)).isInstanceOf(ValidationException.class);
                    return true;
                }),
                2,
                "");
    }

    @Test
    void eachPlaceHasAValidatorOfItsOwnThatIsMadeOnce() {
        AtomicInteger made = new AtomicInteger();
        JudgedConstraint here = TOLD.judgedBy(ODD, Judge.class, () -> {
            made.incrementAndGet();
            return new Judge((value, told) -> true);
        });
        context.judge(here, 1, "");
        context.judge(here, 2, "");
        context.judge(here.named("a", "b"), 2, "");
        assertThat(made).hasValue(2);
    }

    @Test
    void whatOnlyAnApplicationCanMakeIsMissedOutsideOne() {
        assertThatThrownBy(() -> context.judge(TOLD.judgedBy(ODD, Judge.class), 1, ""))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("no bean");
    }
}
