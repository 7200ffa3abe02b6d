package dev.signet.processor.targets.junit;

import java.util.Locale;
import java.util.regex.Pattern;

/** Wire names and numbers as parts of Java names. */
final class Words {
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^A-Za-z0-9]+([a-z]?)");

    private Words() {}

    /** {@code amountCents} for {@code amount_cents}, {@code lines0Sku} for {@code /lines/0/sku}. */
    static String camel(String wireName) {
        String joined = NOT_A_LETTER
                .matcher(wireName.replaceFirst("^[^A-Za-z0-9]+", ""))
                .replaceAll(gap -> gap.group(1).toUpperCase(Locale.ROOT));
        return joined.isEmpty() ? "value" : uncapitalized(joined);
    }

    /** {@code NotBlank} for {@code not-blank}. */
    static String title(String code) {
        return capitalized(camel(code));
    }

    /** {@code Minus1_5} for {@code -1.5}. */
    static String number(String plain) {
        return plain.replace("-", "Minus").replace('.', '_');
    }

    static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    static String uncapitalized(String word) {
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }
}
