package dev.signet.runtime.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The header fields of that name: what other systems keep of a trace, to be passed on as it is (W3C Trace Context, 3.3). */
final class Tracestate {

    // W3C Trace Context, 3.3.1.5: at least so many characters are passed on, and long entries are the first to go.
    private static final int MOST = 512;
    private static final int LONG_ENTRY = 128;
    private static final int MOST_ENTRIES = 32;
    private static final int MOST_KEY = 256;
    private static final int MOST_VALUE = 256;

    private Tracestate() {}

    /** What is passed on of these fields, in whole entries; nothing where one of them cannot be read. */
    static Optional<String> passedOn(List<String> fields) {
        List<String> entries = new ArrayList<>();
        for (String field : fields) {
            for (String entry : field.split(",", -1)) {
                String trimmed = trimmed(entry);
                if (!trimmed.isEmpty()) {
                    if (!isEntry(trimmed)) {
                        return Optional.empty();
                    }
                    entries.add(trimmed);
                }
            }
        }
        if (entries.isEmpty() || entries.size() > MOST_ENTRIES) {
            return Optional.empty();
        }
        return Optional.of(String.join(",", fitting(entries))).filter(state -> !state.isEmpty());
    }

    private static List<String> fitting(List<String> entries) {
        if (length(entries) > MOST) {
            entries.removeIf(entry -> entry.length() > LONG_ENTRY);
        }
        while (length(entries) > MOST) {
            entries.remove(entries.size() - 1);
        }
        return entries;
    }

    private static int length(List<String> entries) {
        return entries.stream().mapToInt(entry -> entry.length() + 1).sum() - 1;
    }

    private static boolean isEntry(String entry) {
        int equals = entry.indexOf('=');
        return equals > 0
                && equals <= MOST_KEY
                && isKey(entry, equals)
                && entry.length() - equals - 1 <= MOST_VALUE
                && isValue(entry, equals + 1);
    }

    private static boolean isKey(String entry, int end) {
        for (int at = 0; at < end; at++) {
            char sign = entry.charAt(at);
            boolean alphanumeric = (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9');
            if (!alphanumeric && (at == 0 || "_-*/@".indexOf(sign) < 0)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isValue(String entry, int begin) {
        for (int at = begin; at < entry.length(); at++) {
            char sign = entry.charAt(at);
            if (sign < ' ' || sign > '~' || sign == '=') {
                return false;
            }
        }
        return begin < entry.length();
    }

    private static String trimmed(String entry) {
        int begin = 0;
        int end = entry.length();
        while (begin < end && isBlank(entry.charAt(begin))) {
            begin++;
        }
        while (end > begin && isBlank(entry.charAt(end - 1))) {
            end--;
        }
        return entry.substring(begin, end);
    }

    private static boolean isBlank(char sign) {
        return sign == ' ' || sign == '\t';
    }
}
