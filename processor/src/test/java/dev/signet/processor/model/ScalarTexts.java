package dev.signet.processor.model;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Texts of scalars that are right, and others that are nearly so: the same ones in every run. */
public final class ScalarTexts {
    private static final Map<ScalarKind, List<String>> RIGHT = Map.ofEntries(
            Map.entry(ScalarKind.LOCAL_TIME, List.of("00:00:00", "23:59:59.999999999", "12:30:05.5")),
            Map.entry(ScalarKind.OFFSET_TIME, List.of("00:00:00Z", "23:59:59.25z", "12:30:05-18:00", "01:02:03+17:59")),
            Map.entry(
                    ScalarKind.LOCAL_DATE_TIME,
                    List.of(
                            "2026-01-31T12:00:00",
                            "2024-02-29t23:59:59.1",
                            "0000-12-31T00:00:00",
                            "1900-02-28T01:01:01")),
            Map.entry(ScalarKind.LOCAL_DATE, List.of("2026-01-31", "2024-02-29", "0000-02-29", "9999-12-31")),
            Map.entry(ScalarKind.INSTANT, List.of("2026-01-31T12:00:00Z", "2024-02-29t23:59:59.123456789-18:00")),
            Map.entry(ScalarKind.DATE, List.of("2026-01-31T12:00:00z", "1900-02-28T00:00:00.5+05:30")),
            Map.entry(ScalarKind.CALENDAR, List.of("2026-01-31T12:00:00z", "1900-02-28T00:00:00.5+05:30")),
            Map.entry(ScalarKind.OFFSET_DATE_TIME, List.of("2026-01-31T12:00:00-00:00", "0000-01-01T01:02:03+17:59")),
            Map.entry(
                    ScalarKind.ZONED_DATE_TIME,
                    List.of(
                            "2026-01-31T12:00:00+01:00[Europe/Paris]",
                            "2026-07-31T12:00:00.5Z",
                            "2024-02-29t23:59:59z[UTC]",
                            "1900-02-28T01:01:01-18:00",
                            "2026-10-25T02:30:00+02:00[Europe/Paris]",
                            "2026-10-25T02:30:00+01:00[Europe/Paris]")),
            Map.entry(
                    ScalarKind.DURATION,
                    List.of("PT0S", "P1D", "-PT1H30M", "P10DT2H3M4.000000005S", "PT1H30S", "PT90M", "PT100S")),
            Map.entry(ScalarKind.PERIOD, List.of("P0D", "P1Y2M3D", "-P1Y3D", "P6M", "P2W", "P999999999Y")),
            Map.entry(ScalarKind.YEAR, List.of("2026", "0000", "9999")),
            Map.entry(ScalarKind.YEAR_MONTH, List.of("2026-01", "0000-12", "1999-10")),
            Map.entry(ScalarKind.MONTH_DAY, List.of("--01-31", "--02-29", "--04-30", "--12-01")),
            Map.entry(ScalarKind.ZONE_ID, List.of("Europe/Paris", "UTC", "Z", "+01:00", "Etc/GMT+5")),
            Map.entry(ScalarKind.ZONE_OFFSET, List.of("Z", "+00:00", "-17:59", "+18:00", "+05:30:15")),
            Map.entry(
                    ScalarKind.URI,
                    List.of(
                            "https://ann@example.org:8443/a/b%20c?d=e/?&f#g?h",
                            "",
                            "../a;b/c?d",
                            "//example.org",
                            "/a//b",
                            "?q",
                            "#",
                            "urn:isbn:0451450523",
                            "mailto:ann@example.org",
                            "file:///etc/hosts",
                            "a:?b",
                            "a/b:c",
                            "http://[::1]:80/")),
            Map.entry(
                    ScalarKind.LOCALE,
                    List.of("en", "en-GB", "zh-Hant-TW", "de-1996", "es-419", "und", "sl-rozaj-nedis")),
            Map.entry(ScalarKind.CURRENCY, List.of("EUR", "USD", "XAU")),
            Map.entry(ScalarKind.BYTES, List.of("", "YQ==", "YWI=", "YWJj", "+/+/YWJjZA==")),
            Map.entry(ScalarKind.CHARACTER, List.of("a", "\u0000", "\uFFFF", "\u4E2D", "\n")),
            Map.entry(ScalarKind.PRIMITIVE_CHAR, List.of("b")));

    private static final String ANYWHERE = "09:-+.,TtZzPDHMSWYA/%#?@[]!=&^\u00e9\uD83D\n \u0130\u0661~_";
    private static final int MANY = 4_000;

    private ScalarTexts() {}

    /** The kinds whose texts have a form. */
    public static Stream<ScalarKind> kinds() {
        return Stream.of(ScalarKind.values()).filter(kind -> ScalarForm.of(kind).isPresent());
    }

    /** Texts that are right. */
    public static List<String> right(ScalarKind kind) {
        return RIGHT.get(kind);
    }

    /** Right texts and what a few slips of the pen make of them. */
    public static Stream<String> near(ScalarKind kind) {
        Random random = new Random(kind.ordinal());
        List<String> right = right(kind);
        String letters = String.join("", right) + ANYWHERE;
        return Stream.concat(
                right.stream(),
                Stream.generate(() -> slipped(random, right, letters)).limit(MANY));
    }

    private static String slipped(Random random, List<String> right, String letters) {
        StringBuilder text = new StringBuilder(right.get(random.nextInt(right.size())));
        for (int slips = 1 + random.nextInt(3); slips > 0; slips--) {
            int at = random.nextInt(text.length() + 1);
            char letter = letters.charAt(random.nextInt(letters.length()));
            int end = Math.min(text.length(), at + random.nextInt(2));
            text.replace(at, end, random.nextInt(4) == 0 ? "" : String.valueOf(letter));
        }
        return text.toString();
    }
}
