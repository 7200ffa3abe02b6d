package dev.signet.processor.targets.junit;

import dev.signet.processor.model.Constraint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether a sample keeps a constraint. A sample is a BigDecimal, a String, a Boolean, a List or a Map. */
final class ConstraintCheck {
    /** How a sample begins that is past, or future, whenever the test runs. */
    static final String LONG_AGO = "19";

    static final String FAR_AHEAD = "99";

    private ConstraintCheck() {}

    static boolean keeps(Object sample, Constraint constraint) {
        if (constraint instanceof Constraint.Null || constraint instanceof Constraint.Custom) {
            return false; // of what its author judges, nobody else knows what it lets pass
        }
        if (constraint instanceof Constraint.Single single) {
            return single.parts().allMatch(part -> keeps(sample, part));
        }
        if (sample instanceof BigDecimal number) {
            return keepsNumber(number, constraint);
        }
        if (sample instanceof Boolean truth) {
            return !(constraint instanceof Constraint.Assert asserted) || truth == asserted.expected();
        }
        if (constraint instanceof Constraint.Size size) {
            return size(sample) >= size.min() && size(sample) <= size.max();
        }
        if (constraint instanceof Constraint.NotEmpty) {
            return size(sample) > 0;
        }
        return !(sample instanceof String text) || keepsText(text, constraint);
    }

    private static boolean keepsNumber(BigDecimal number, Constraint constraint) {
        boolean above = constraint.least().map(bound -> isBeyond(number, bound)).orElse(true);
        boolean below = constraint
                .most()
                .map(bound -> isBeyond(
                        number.negate(), new Constraint.Bound(bound.value().negate(), bound.inclusive())))
                .orElse(true);
        boolean fine = !(constraint instanceof Constraint.Digits digits)
                || number.stripTrailingZeros().scale() <= digits.fraction();
        return above && below && fine;
    }

    private static boolean isBeyond(BigDecimal number, Constraint.Bound bound) {
        int compared = number.compareTo(bound.value());
        return compared > 0 || (compared == 0 && bound.inclusive());
    }

    private static boolean keepsText(String text, Constraint constraint) {
        if (constraint instanceof Constraint.NotBlank) {
            return text.chars().anyMatch(character -> character > ' ');
        }
        if (constraint instanceof Constraint.Email email) {
            return text.matches("[a-z]+@example\\.org")
                    && email.pattern().map(pattern -> keepsText(text, pattern)).orElse(true);
        }
        if (constraint instanceof Constraint.Time time) {
            return text.startsWith(time.kind().isPast() ? LONG_AGO : FAR_AHEAD);
        }
        if (constraint instanceof Constraint.Digits digits) {
            return text.matches("-?[0-9]{1," + Math.max(digits.integer(), 1) + "}(?:\\.[0-9]{1,"
                            + Math.max(digits.fraction(), 1) + "})?")
                    && keepsNumber(new BigDecimal(text), constraint);
        }
        if (constraint.least().isPresent() || constraint.most().isPresent()) {
            return text.matches("-?[0-9]+(?:\\.[0-9]+)?") && keepsNumber(new BigDecimal(text), constraint);
        }
        return !(constraint instanceof Constraint.Pattern pattern)
                || Pattern.compile(pattern.regexp(), pattern.flags())
                        .matcher(text)
                        .matches();
    }

    private static int size(Object sample) {
        if (sample instanceof List<?> list) {
            return list.size();
        }
        if (sample instanceof Map<?, ?> map) {
            return map.size();
        }
        return sample instanceof String text ? text.codePointCount(0, text.length()) : 0;
    }
}
