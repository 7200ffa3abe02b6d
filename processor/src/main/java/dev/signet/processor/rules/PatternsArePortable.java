package dev.signet.processor.rules;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Site;
import dev.signet.processor.regex.EcmaText;
import dev.signet.processor.regex.Expression;
import dev.signet.processor.regex.JavaOnlySyntax;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** A pattern compiles, and says to a reader of the document (ECMA-262) what it says to Java. */
final class PatternsArePortable implements Rule {
    @Override
    public Stream<Finding> check(Contract contract) {
        return Values.of(contract)
                .flatMap(value -> value.constraints().stream())
                .flatMap(PatternsArePortable::patterns)
                .flatMap(pattern -> check(pattern).stream());
    }

    static Stream<Constraint.Pattern> patterns(Constraint constraint) {
        if (constraint instanceof Constraint.Email email) {
            return email.pattern().stream();
        }
        return constraint instanceof Constraint.Pattern pattern ? Stream.of(pattern) : Stream.empty();
    }

    static boolean compiles(Constraint.Pattern pattern) {
        return syntaxError(pattern).isEmpty();
    }

    /** Whether the document can say it. */
    static boolean isPortable(Constraint.Pattern pattern) {
        return compiles(pattern) && javaOnly(pattern).isEmpty();
    }

    /** Where it was written; a variable's expression stands in the value of {@code @Path}. */
    static Site site(Constraint.Pattern pattern) {
        return pattern.site().attribute().isEmpty() ? pattern.site().attribute("regexp") : pattern.site();
    }

    private static Optional<Finding> check(Constraint.Pattern pattern) {
        return syntaxError(pattern)
                .map(error -> Code.PATTERN_INVALID.at(site(pattern), pattern.regexp(), error))
                .or(() -> javaOnly(pattern)
                        .map(why -> Code.PATTERN_NOT_PORTABLE.at(site(pattern), pattern.regexp(), why)));
    }

    /** What ECMA-262 lacks and has no other words for either. */
    private static Optional<String> javaOnly(Constraint.Pattern pattern) {
        Optional<String> syntax = JavaOnlySyntax.in(pattern.regexp());
        if (pattern.flags() == 0 && syntax.isEmpty()) {
            return Optional.empty();
        }
        Expression expression = Expression.of(pattern.regexp(), pattern.flags());
        return EcmaText.of(expression).isPresent()
                ? Optional.empty()
                : Optional.of(expression.irregularity().or(() -> syntax).orElse("a flag"));
    }

    private static Optional<String> syntaxError(Constraint.Pattern pattern) {
        try {
            Pattern.compile(pattern.regexp(), pattern.flags());
            return Optional.empty();
        } catch (PatternSyntaxException error) {
            return Optional.of(error.getDescription().toLowerCase(Locale.ROOT));
        }
    }
}
