package dev.signet.processor.targets.openapi;

import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.util.regex.Pattern;

/**
 * Which strings need no quotes in YAML because no reader, of YAML 1.1 or 1.2, takes them for anything else.
 *
 * <p>Numbers, dates, times in base 60 and signs all begin with something other than what is let through here. Whether
 * the characters behind the first are harmless is judged by the emitter.
 */
final class PlainScalars extends StringQuotingChecker {
    private static final long serialVersionUID = 1L;

    private static final Pattern BEGINS_LIKE_A_WORD = Pattern.compile("[A-Za-z/$].*");

    @Override
    public boolean needToQuoteName(String name) {
        // OpenAPI 3.1, 4.8.16.2: a status code must be quoted, which its first digit brings about.
        return !BEGINS_LIKE_A_WORD.matcher(name).matches() || isReservedKeyword(name);
    }

    @Override
    public boolean needToQuoteValue(String value) {
        return needToQuoteName(value);
    }
}
