package dev.signet.processor.rules;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Contract;
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

    private static Stream<Constraint.Pattern> patterns(Constraint constraint) {
        if (constraint instanceof Constraint.Email email) {
            return email.pattern().stream();
        }
        return constraint instanceof Constraint.Pattern pattern ? Stream.of(pattern) : Stream.empty();
    }

    static boolean compiles(Constraint.Pattern pattern) {
        return syntaxError(pattern).isEmpty();
    }

    private static Optional<Finding> check(Constraint.Pattern pattern) {
        // A variable's expression stands in the value of @Path.
        var site = pattern.site().attribute().isEmpty() ? pattern.site().attribute("regexp") : pattern.site();
        return syntaxError(pattern)
                .map(error -> Code.PATTERN_INVALID.at(site, pattern.regexp(), error))
                .or(() -> JavaOnlySyntax.in(pattern.regexp())
                        .map(why -> Code.PATTERN_NOT_PORTABLE.at(site, pattern.regexp(), why)));
    }

    private static Optional<String> syntaxError(Constraint.Pattern pattern) {
        try {
            Pattern.compile(pattern.regexp());
            return Optional.empty();
        } catch (PatternSyntaxException error) {
            return Optional.of(error.getDescription().toLowerCase(Locale.ROOT));
        }
    }
}
