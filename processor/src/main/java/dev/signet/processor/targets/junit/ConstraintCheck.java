package dev.signet.processor.targets.junit;

import dev.signet.processor.model.Constraint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether a sample keeps a constraint. A sample is a BigDecimal, a String, a Boolean, a List or a Map. */
final class ConstraintCheck {
    private ConstraintCheck() {}

    static boolean keeps(Object sample, Constraint constraint) {
        if (constraint instanceof Constraint.Min min) {
            return !(sample instanceof BigDecimal number) || number.compareTo(BigDecimal.valueOf(min.value())) >= 0;
        }
        if (constraint instanceof Constraint.Max max) {
            return !(sample instanceof BigDecimal number) || number.compareTo(BigDecimal.valueOf(max.value())) <= 0;
        }
        if (constraint instanceof Constraint.Positive) {
            return !(sample instanceof BigDecimal number) || number.signum() > 0;
        }
        if (constraint instanceof Constraint.Size size) {
            return size(sample) >= size.min() && size(sample) <= size.max();
        }
        if (constraint instanceof Constraint.NotEmpty) {
            return size(sample) > 0;
        }
        return !(sample instanceof String text) || keepsText(text, constraint);
    }

    private static boolean keepsText(String text, Constraint constraint) {
        if (constraint instanceof Constraint.NotBlank) {
            return text.chars().anyMatch(character -> character > ' ');
        }
        if (constraint instanceof Constraint.Email) {
            return text.matches("[a-z]+@example\\.org");
        }
        return !(constraint instanceof Constraint.Pattern pattern)
                || Pattern.compile(pattern.regexp()).matcher(text).matches();
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
