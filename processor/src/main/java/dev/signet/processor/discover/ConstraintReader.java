package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.Site;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** Jakarta's constraint annotations to {@link Constraint}s. */
final class ConstraintReader {
    /** No number in a request has more. */
    private static final int MAX_DIGITS = 1000;

    // Escaped is a "$" behind an odd number of backslashes (Jakarta Validation 3.1, 6.3.1).
    private static final Pattern EXPRESSION = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\$\\{");

    private final Found found;
    private final CustomConstraintReader customs;

    ConstraintReader(Scope scope) {
        this.found = scope.found();
        this.customs = new CustomConstraintReader(scope, this);
    }

    /** What must be true of a value of a type that is there. */
    List<Constraint> read(Mentions mentions, TypeMirror type) {
        return mentions.list().stream()
                .filter(mention ->
                        Carried.isConstraint(mention) && !mention.name().equals(Names.VALID))
                .flatMap(mention -> read(mention, type))
                .toList();
    }

    /** What one annotation says, which may be several things. */
    Stream<Constraint> read(Mention mention, TypeMirror type) {
        checkGroups(mention);
        return Carried.CONSTRAINTS.contains(mention.name())
                ? constraint(mention).stream()
                : customs.read(mention, type);
    }

    /** What one annotation on a method says of its arguments together. */
    Stream<Constraint> ofArguments(Mention mention) {
        checkGroups(mention);
        return customs.ofArguments(mention);
    }

    /** Whether the annotations say that the value must be there. */
    static boolean required(Mentions mentions) {
        return mentions.list().stream().anyMatch(Composition::requires);
    }

    private Optional<Constraint> constraint(Mention mention) {
        Site site = mention.site();
        String message = message(mention);
        return switch (mention.name()) {
            case Names.NULL -> Optional.of(new Constraint.Null(site, message));
            case Names.ASSERT_TRUE -> Optional.of(new Constraint.Assert(site, message, true));
            case Names.ASSERT_FALSE -> Optional.of(new Constraint.Assert(site, message, false));
            case Names.NOT_BLANK -> Optional.of(new Constraint.NotBlank(site, message));
            case Names.NOT_EMPTY -> Optional.of(new Constraint.NotEmpty(site, message));
            case Names.SIZE -> size(mention);
            case Names.MIN -> Optional.of(new Constraint.Min(site, message, mention.longNumber("value")));
            case Names.MAX -> Optional.of(new Constraint.Max(site, message, mention.longNumber("value")));
            case Names.DECIMAL_MIN ->
                decimal(mention)
                        .map(bound -> new Constraint.DecimalMin(site, message, bound, mention.flag("inclusive")));
            case Names.DECIMAL_MAX ->
                decimal(mention)
                        .map(bound -> new Constraint.DecimalMax(site, message, bound, mention.flag("inclusive")));
            case Names.DIGITS -> digits(mention);
            case Names.POSITIVE -> Optional.of(new Constraint.Sign(site, message, Constraint.Sign.Kind.POSITIVE));
            case Names.POSITIVE_OR_ZERO ->
                Optional.of(new Constraint.Sign(site, message, Constraint.Sign.Kind.POSITIVE_OR_ZERO));
            case Names.NEGATIVE -> Optional.of(new Constraint.Sign(site, message, Constraint.Sign.Kind.NEGATIVE));
            case Names.NEGATIVE_OR_ZERO ->
                Optional.of(new Constraint.Sign(site, message, Constraint.Sign.Kind.NEGATIVE_OR_ZERO));
            case Names.PAST -> Optional.of(new Constraint.Time(site, message, Constraint.Time.Kind.PAST));
            case Names.PAST_OR_PRESENT ->
                Optional.of(new Constraint.Time(site, message, Constraint.Time.Kind.PAST_OR_PRESENT));
            case Names.FUTURE -> Optional.of(new Constraint.Time(site, message, Constraint.Time.Kind.FUTURE));
            case Names.FUTURE_OR_PRESENT ->
                Optional.of(new Constraint.Time(site, message, Constraint.Time.Kind.FUTURE_OR_PRESENT));
            case Names.PATTERN -> Optional.of(pattern(mention));
            case Names.EMAIL -> Optional.of(email(mention));
            case Names.NOT_NULL -> Optional.of(new Constraint.NotNull(site, message));
            default -> Optional.empty();
        };
    }

    private Optional<Constraint> size(Mention mention) {
        int min = mention.number("min");
        int max = mention.number("max");
        boolean negative = min < 0 || max < 0;
        if (negative) {
            found.add(
                    Code.CONSTRAINT_INVALID, mention.site(min < 0 ? "min" : "max"), mention.label(), "a size below 0");
        }
        return negative
                ? Optional.empty()
                : Optional.of(new Constraint.Size(mention.site(), message(mention), min, max));
    }

    private Optional<Constraint> digits(Mention mention) {
        int integer = mention.number("integer");
        int fraction = mention.number("fraction");
        boolean negative = integer < 0 || fraction < 0;
        if (negative) {
            Site site = mention.site(integer < 0 ? "integer" : "fraction");
            found.add(Code.CONSTRAINT_INVALID, site, mention.label(), "a number of digits below 0");
        }
        return negative
                ? Optional.empty()
                : Optional.of(new Constraint.Digits(mention.site(), message(mention), integer, fraction));
    }

    private Optional<BigDecimal> decimal(Mention mention) {
        String text = mention.text("value");
        try {
            BigDecimal bound = new BigDecimal(text);
            if (Math.abs((long) bound.scale()) <= MAX_DIGITS && bound.precision() <= MAX_DIGITS) {
                return Optional.of(bound);
            }
        } catch (NumberFormatException none) {
            // Told below, like a number that is too long to be one.
        }
        found.add(Code.CONSTRAINT_INVALID, mention.site("value"), mention.label(), "\"" + text + "\" for a number");
        return Optional.empty();
    }

    private Constraint pattern(Mention mention) {
        return new Constraint.Pattern(mention.site(), message(mention), mention.text("regexp"), flags(mention));
    }

    /** The bits of java.util.regex, whose constants have the same names. */
    private static int flags(Mention mention) {
        int flags = 0;
        for (String flag : mention.texts("flags")) {
            flags |= switch (flag) {
                case "UNIX_LINES" -> Pattern.UNIX_LINES;
                case "CASE_INSENSITIVE" -> Pattern.CASE_INSENSITIVE;
                case "COMMENTS" -> Pattern.COMMENTS;
                case "MULTILINE" -> Pattern.MULTILINE;
                case "DOTALL" -> Pattern.DOTALL;
                case "UNICODE_CASE" -> Pattern.UNICODE_CASE;
                case "CANON_EQ" -> Pattern.CANON_EQ;
                default -> throw new IllegalArgumentException("No flag of @Pattern: " + flag);
            };
        }
        return flags;
    }

    private Constraint email(Mention mention) {
        return new Constraint.Email(mention.site(), message(mention), mention.text("regexp"), flags(mention));
    }

    private void checkGroups(Mention mention) {
        if (!mention.isWritten()) {
            return; // it has those of what it is a part of
        }
        refuse(mention, "payload", "Remove it; nothing reads it.");
        if (EXPRESSION.matcher(message(mention)).find()) {
            found.add(
                    Code.ANNOTATION_NOT_CARRIED,
                    mention.site("message"),
                    "A message with ${…}",
                    "Write the message as the client is to read it, with {…} for limits and for what ValidationMessages have.");
        }
    }

    private void refuse(Mention mention, String attribute, String instead) {
        if (!mention.isEmpty(attribute)) {
            found.add(
                    Code.ANNOTATION_NOT_CARRIED,
                    mention.site(attribute),
                    "The attribute " + attribute + " of " + mention.label(),
                    instead);
        }
    }

    /** The user's own words for the violation, or "" for ours. */
    private static String message(Mention mention) {
        return mention.has("message") ? mention.text("message") : "";
    }
}
