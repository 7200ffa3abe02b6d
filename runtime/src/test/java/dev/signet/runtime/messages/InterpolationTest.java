package dev.signet.runtime.messages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hibernate Validator puts the same words together, from the same files. */
class InterpolationTest {

    private static final ParameterMessageInterpolator ORACLE = new ParameterMessageInterpolator();
    private static final ConstraintDescriptor<?> SIZE = descriptor("title");
    private static final ConstraintDescriptor<?> PATTERN = descriptor("isbn");

    private record Book(
            @Size(min = 2, max = 40) String title,
            @Pattern(regexp = "[0-9-]+") String isbn) {}

    private record Context(ConstraintDescriptor<?> constraint) implements MessageInterpolator.Context {
        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return constraint;
        }

        @Override
        public Object getValidatedValue() {
            return "";
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new UnsupportedOperationException();
        }
    }

    private static ConstraintDescriptor<?> descriptor(String property) {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            return factory.getValidator()
                    .getConstraintsForClass(Book.class)
                    .getConstraintsForProperty(property)
                    .getConstraintDescriptors()
                    .iterator()
                    .next();
        }
    }

    private static void isSaidTheSame(String template, ConstraintDescriptor<?> constraint, String language) {
        Wording wording = Wordings.STANDARD.in(AcceptedLanguages.of(List.of(language)));
        String expected = ORACLE.interpolate(template, new Context(constraint), Locale.forLanguageTag(language));
        assertThat(wording.of(template, constraint.getAttributes()::get))
                .as("%s in %s", template, language)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "as it is",
                "",
                "from {min} to {max}",
                "{book.title}",
                "{book.advice}!",
                "{book.advice} {book.authors}",
                "{jakarta.validation.constraints.Max.message}",
                "{nothing} and {min}",
                "{min}{max}",
                "\\{min\\} is {min}",
                "\\\\{min}",
                "costs \\$ {min}",
                "costs $ {min} and 5$",
                "a \\n b",
                "back\\\\slash",
                "$ {min}",
                "${validatedValue} is {min}",
                "${1 + 1}",
                "\\${min}",
                "{min",
                "min}",
                "{min} and {{max}}",
                "{ min }",
                "{}",
                "{regexp}",
                "must match {regexp}",
                "{mi\\}n}",
                "größer als {min}"
            })
    void hibernateSaysTheSame(String template) {
        for (String language : List.of("en", "de", "de-AT")) {
            isSaidTheSame(template, SIZE, language);
            isSaidTheSame(template, PATTERN, language);
        }
    }

    @Test
    void hibernateSaysTheSameOfWhateverSomebodyWrites() {
        List<String> pieces =
                List.of("{min}", "{book.advice}", "{nothing}", "a", " ", "\\{", "\\}", "\\$", "{", "}", "${x}", "é");
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            List<String> template = new ArrayList<>();
            for (int n = random.nextInt(6); n >= 0; n--) {
                template.add(pieces.get(random.nextInt(pieces.size())));
            }
            isSaidTheSame(String.join("", template), SIZE, "de");
        }
    }

    /** Hibernate reads escapes and expressions in them once more. */
    @Test
    void valuesAreSaidAsTheyAre() {
        Wording wording = Wordings.STANDARD.usual();
        assertThat(wording.of("as {regexp}", Map.of("regexp", "\\{[a-z]{2}\\}\\\\${x}")::get))
                .isEqualTo("as \\{[a-z]{2}\\}\\\\${x}");
    }
}
