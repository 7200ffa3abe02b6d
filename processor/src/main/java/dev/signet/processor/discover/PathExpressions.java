package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Site;
import dev.signet.processor.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The regular expressions of a path's variables, as constraints on the parameters that take them. */
final class PathExpressions {
    /**
     * What must match where a variable stands.
     *
     * @param site the value of {@code @Path}
     */
    record Expression(Site site, String variable, String regexp) {}

    /** What a variable matches anyway. */
    private static final String SEGMENT = "[^/]+";

    /** Decimal digits: an optional sign, a first digit that is not 0, how many digits follow. */
    private static final Pattern DIGITS =
            Pattern.compile("(-\\?)?(\\[1-9])?\\[0-9](?:([+*])|\\{(\\d{1,3})(,)?(\\d{1,3})?})?");

    /** More digits than a long holds. */
    private static final int MANY = 18;

    private final Found found;
    private final List<Expression> list;

    PathExpressions(Found found, List<Expression> list) {
        this.found = found;
        this.list = List.copyOf(list);
    }

    /** The value of a path parameter, with what its variable asks for. */
    Value constrain(String variable, Value value) {
        List<Constraint> constraints = new ArrayList<>(value.constraints());
        list.stream()
                .filter(expression -> expression.variable().equals(variable))
                .filter(expression -> !expression.regexp().equals(SEGMENT))
                .flatMap(expression -> constraints(expression, value))
                .forEach(constraints::add);
        return new Value(value.schema(), value.required(), constraints);
    }

    private Stream<? extends Constraint> constraints(Expression expression, Value value) {
        ScalarKind kind = value.schema() instanceof Schema.Scalar scalar ? scalar.kind() : ScalarKind.UUID;
        if (kind.isText()) {
            boolean saidTwice = value.constraints().stream()
                    .anyMatch(it -> it instanceof Constraint.Pattern pattern
                            && pattern.regexp().equals(expression.regexp()));
            return saidTwice
                    ? Stream.empty()
                    : Stream.of(new Constraint.Pattern(expression.site(), "", expression.regexp(), 0));
        }
        Optional<Stream<Constraint>> bounds = isInteger(kind) ? bounds(expression) : Optional.empty();
        return bounds.orElseGet(() -> {
            found.add(
                    Code.PATH_INVALID,
                    expression.site(),
                    "{" + expression.variable() + ": " + expression.regexp() + "}",
                    "what is no String has its own form, which a regular expression cannot change",
                    isInteger(kind)
                            ? "Write {" + expression.variable() + "}, and @Min and @Max on the parameter."
                            : "Write {" + expression.variable() + "}, or take a String.");
            return Stream.empty();
        });
    }

    private static boolean isInteger(ScalarKind kind) {
        return switch (kind.boxed()) {
            case SHORT, INTEGER, LONG, BIG_INTEGER -> true;
            default -> false;
        };
    }

    /** Digits as bounds of the number that they write; numbers are written without leading zeros anyway. */
    private static Optional<Stream<Constraint>> bounds(Expression expression) {
        Matcher digits = DIGITS.matcher(expression.regexp().replace("\\d", "[0-9]"));
        if (!digits.matches()) {
            return Optional.empty();
        }
        boolean signed = digits.group(1) != null;
        int leading = digits.group(2) == null ? 0 : 1;
        boolean star = "*".equals(digits.group(3));
        boolean open = digits.group(3) != null || (digits.group(5) != null && digits.group(6) == null);
        int fewest = leading + number(digits.group(4), star ? 0 : 1);
        int most = leading + number(digits.group(6) == null ? digits.group(4) : digits.group(6), 1);
        if (signed) {
            // Any integer, or a range with a hole in it, which no bounds are.
            return open && leading == 0 && fewest <= 1 ? Optional.of(Stream.empty()) : Optional.empty();
        }
        if (fewest > MANY || (!open && most > MANY)) {
            return Optional.empty();
        }
        long min = leading == 0 && fewest <= 1 ? 0 : power(fewest - 1);
        Stream<Constraint> upper =
                open ? Stream.empty() : Stream.of(new Constraint.Max(expression.site(), "", power(most) - 1));
        return Optional.of(Stream.concat(Stream.of(new Constraint.Min(expression.site(), "", min)), upper));
    }

    private static int number(String text, int otherwise) {
        return text == null ? otherwise : Integer.parseInt(text);
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
