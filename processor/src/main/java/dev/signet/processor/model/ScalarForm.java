package dev.signet.processor.model;

import java.util.Optional;

/**
 * The form of scalars that are text, as regular expressions that Java and ECMA-262 read alike. A service accepts just
 * what matches, but for what no expression can know: which zones and currencies there are, when a zone has which offset, and
 * whether an address in brackets is one.
 */
public final class ScalarForm {
    private static final String TIME = "(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?";
    private static final String OFFSET = "[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00)";
    private static final String LONG_OFFSET = "[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9](?::[0-5][0-9])?|18:00(?::00)?)";
    private static final String ZONE_NAME = "[A-Za-z][A-Za-z0-9~\\/._+-]+";
    private static final String DAYS_TO_31 = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])";
    private static final String DAYS_TO_30 = "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)";
    private static final String LEAP_YEAR =
            "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
    private static final String DATE = "(?:[0-9]{4}-(?:" + DAYS_TO_31 + "|" + DAYS_TO_30
            + "|02-(?:0[1-9]|1[0-9]|2[0-8]))|" + LEAP_YEAR + "-02-29)";
    private static final String TIMESTAMP = DATE + "[Tt]" + TIME + "(?:[Zz]|" + OFFSET + ")";

    private static final String HOURS = "[0-9]{1,15}H";
    private static final String MINUTES = "[0-9]{1,15}M";
    private static final String SECONDS = "[0-9]{1,18}(?:\\.[0-9]{1,9})?S";
    private static final String TIMES = "T(?:" + HOURS + "(?:" + MINUTES + ")?(?:" + SECONDS + ")?|" + MINUTES + "(?:"
            + SECONDS + ")?|" + SECONDS + ")";
    private static final String DURATION = "-?P(?:[0-9]{1,13}D(?:" + TIMES + ")?|" + TIMES + ")";
    private static final String DAYS = "[0-9]{1,9}D";
    private static final String MONTHS = "[0-9]{1,9}M(?:" + DAYS + ")?";
    private static final String PERIOD =
            "-?P(?:[0-9]{1,9}Y(?:" + MONTHS + "|" + DAYS + ")?|" + MONTHS + "|" + DAYS + "|[0-9]{1,8}W)";

    private static final String ESCAPED = "|%[0-9A-Fa-f]{2})";
    private static final String PATH = "(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]" + ESCAPED;
    private static final String SEGMENT = "(?:[A-Za-z0-9._~!$&'()*+,;=:@-]" + ESCAPED;
    private static final String QUERY = "\\?(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]" + ESCAPED + "*";
    private static final String FRAGMENT = "#(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]" + ESCAPED + "*";
    private static final String REST = "(?:" + QUERY + ")?(?:" + FRAGMENT + ")?";
    private static final String AUTHORITY = "(?:(?:[A-Za-z0-9._~!$&'()*+,;=:-]" + ESCAPED
            + "*@)?(?:\\[[0-9A-Fa-f:.]+\\]|(?:[A-Za-z0-9._~!$&'()*+,;=-]" + ESCAPED + "+)(?::[0-9]*)?";
    private static final String SLASHES = "\\/\\/(?:" + AUTHORITY + "(?:\\/" + PATH + "*)?" + REST + "|\\/" + PATH + "*"
            + REST + "|" + QUERY + "(?:" + FRAGMENT + ")?|" + FRAGMENT + ")";
    private static final String ROOTED = "\\/(?:" + SEGMENT + PATH + "*)?" + REST;
    private static final String REFERENCE = "[A-Za-z][A-Za-z0-9+.-]*:(?:" + SLASHES + "|" + ROOTED + "|" + SEGMENT
            + PATH + "*" + REST + "|" + QUERY + "(?:" + FRAGMENT + ")?)|" + SLASHES + "|" + ROOTED
            + "|(?:(?:[A-Za-z0-9._~!$&'()*+,;=@-]" + ESCAPED + "+(?:\\/" + PATH + "*)?)?" + REST;

    private ScalarForm() {}

    /** The expression that the whole text matches; empty where all texts are right, and of numbers and UUIDs. */
    public static Optional<String> of(ScalarKind kind) {
        return switch (kind) {
            case LOCAL_TIME -> Optional.of(TIME);
            case OFFSET_TIME -> Optional.of(TIME + "(?:[Zz]|" + OFFSET + ")");
            case LOCAL_DATE_TIME -> Optional.of(DATE + "[Tt]" + TIME);
            case LOCAL_DATE -> Optional.of(DATE);
            // RFC 3339 has leap seconds, more digits and greater offsets, and so has a format that is asserted.
            case INSTANT, DATE, CALENDAR, OFFSET_DATE_TIME -> Optional.of(TIMESTAMP);
            case ZONED_DATE_TIME -> Optional.of(TIMESTAMP + "(?:\\[" + ZONE_NAME + "\\])?");
            case DURATION -> Optional.of(DURATION);
            case PERIOD -> Optional.of(PERIOD);
            case YEAR -> Optional.of("[0-9]{4}");
            case YEAR_MONTH -> Optional.of("[0-9]{4}-(?:0[1-9]|1[0-2])");
            case MONTH_DAY -> Optional.of("--(?:" + DAYS_TO_31 + "|" + DAYS_TO_30 + "|02-(?:0[1-9]|[12][0-9]))");
            case ZONE_ID -> Optional.of("Z|" + LONG_OFFSET + "|" + ZONE_NAME);
            case ZONE_OFFSET -> Optional.of("Z|" + LONG_OFFSET);
            case URI -> Optional.of(REFERENCE);
            case LOCALE ->
                Optional.of("[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?"
                        + "(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3})){0,4}");
            case CURRENCY -> Optional.of("[A-Z]{3}");
            case BYTES ->
                Optional.of("(?:[A-Za-z0-9+\\/]{4})*(?:[A-Za-z0-9+\\/][AQgw]==|"
                        + "[A-Za-z0-9+\\/]{2}[AEIMQUYcgkosw048]=)?");
            case PRIMITIVE_CHAR, CHARACTER -> Optional.of("[\\u0000-\\uD7FF\\uE000-\\uFFFF]");
            default -> Optional.empty();
        };
    }
}
