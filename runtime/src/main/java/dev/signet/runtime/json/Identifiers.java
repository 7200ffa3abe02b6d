package dev.signet.runtime.json;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Base64;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The texts of identifiers, references, languages, currencies, bytes and characters; another text is answered by null. */
final class Identifiers {

    // RFC 3986, App. A, without what java.net.URI refuses as well: nothing after a scheme, and addresses of a later
    // version. Possessive, since Java would else recurse for every character.
    private static final String ESCAPED = "%[0-9A-Fa-f]{2}";
    private static final String NAMED = "[A-Za-z0-9._~!$&'()*+,;=-]";
    private static final String SEGMENT = "(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|" + ESCAPED + ")";
    private static final String PATH = "(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|" + ESCAPED + ")";
    private static final String MORE = "(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|" + ESCAPED + ")";
    private static final String AUTHORITY = "(?:(?:[A-Za-z0-9._~!$&'()*+,;=:-]|" + ESCAPED + ")*+@)?"
            + "(?:\\[[0-9A-Fa-f:.]++\\]|(?:" + NAMED + "|" + ESCAPED + ")++)(?::[0-9]*+)?";
    private static final String AFTER_SLASHES =
            "//(?:" + AUTHORITY + "(?:/" + PATH + "*+)?(?:\\?" + MORE + "*+)?(?:#" + MORE + "*+)?"
                    + "|/" + PATH + "*+(?:\\?" + MORE + "*+)?(?:#" + MORE + "*+)?"
                    + "|\\?" + MORE + "*+(?:#" + MORE + "*+)?"
                    + "|#" + MORE + "*+)";
    private static final String REST = "(?:\\?" + MORE + "*+)?(?:#" + MORE + "*+)?";
    private static final String ROOTED = "/(?:" + SEGMENT + PATH + "*+)?" + REST;
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*+:(?:" + AFTER_SLASHES + "|"
            + ROOTED + "|" + SEGMENT + PATH + "*+" + REST + "|\\?" + MORE + "*+(?:#" + MORE + "*+)?)"
            + "|" + AFTER_SLASHES + "|" + ROOTED
            + "|(?:(?:[A-Za-z0-9._~!$&'()*+,;=@-]|" + ESCAPED + ")++(?:/" + PATH + "*+)?)?" + REST);

    private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z]{4})?"
            + "(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3})){0,4}");
    private static final Pattern CURRENCY_CODE = Pattern.compile("[A-Z]{3}");

    private Identifiers() {}

    /** Five groups of digits; {@link UUID#fromString} accepts fewer. */
    static @Nullable UUID toUuid(String text) {
        boolean grouped = text.length() == 36
                && text.charAt(8) == '-'
                && text.charAt(13) == '-'
                && text.charAt(18) == '-'
                && text.charAt(23) == '-';
        if (!grouped) {
            return null;
        }
        long first = hex(text, 0, 8);
        long second = hex(text, 9, 13);
        long third = hex(text, 14, 18);
        long fourth = hex(text, 19, 23);
        long fifth = hex(text, 24, 36);
        return (first | second | third | fourth | fifth) < 0
                ? null
                : new UUID((first << 32) | (second << 16) | third, (fourth << 48) | fifth);
    }

    /** What these digits are worth, fewer than 16; negative where one is none. */
    private static long hex(String text, int begin, int end) {
        long worth = 0;
        int wrong = 0;
        for (int i = begin; i < end; i++) {
            char character = text.charAt(i);
            int digit = character < 0x80 ? Digits.hex((byte) character) : -1;
            wrong |= digit;
            worth = (worth << 4) | digit;
        }
        return wrong < 0 ? -1 : worth;
    }

    static @Nullable URI toUri(String text) {
        if (!REFERENCE.matcher(text).matches()) {
            return null;
        }
        try {
            return new URI(text);
        } catch (URISyntaxException noAddress) {
            return null;
        }
    }

    static @Nullable Locale toLocale(String text) {
        if (!LANGUAGE_TAG.matcher(text).matches()) {
            return null;
        }
        try {
            return new Locale.Builder().setLanguageTag(text).build();
        } catch (IllformedLocaleException notOne) {
            return null;
        }
    }

    static @Nullable Currency toCurrency(String text) {
        if (!CURRENCY_CODE.matcher(text).matches()) {
            return null;
        }
        try {
            return Currency.getInstance(text);
        } catch (IllegalArgumentException notInTheList) {
            return null;
        }
    }

    /** The decoder does without padding, and overlooks bits that mean nothing; the same bytes have one text here. */
    static byte @Nullable [] toBytes(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            return text(bytes).equals(text) ? bytes : null;
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static @Nullable Character toCharacter(String text) {
        return text.length() == 1 && !Character.isSurrogate(text.charAt(0)) ? text.charAt(0) : null;
    }
}
