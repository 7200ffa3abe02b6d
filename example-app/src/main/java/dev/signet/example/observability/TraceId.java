package dev.signet.example.observability;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What joins the log lines of one request, over all services that it passes (W3C Trace Context).
 *
 * @param value 32 lower-case hexadecimal digits, not all zero
 */
record TraceId(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    // W3C Trace Context, 3.2: version 00 ends with its flags; of a later version only these four fields are known.
    private static final Pattern TRACEPARENT = Pattern.compile("(?!ff)(?<version>[0-9a-f]{2})"
            + "-(?!0{32})(?<trace>[0-9a-f]{32})"
            + "-(?!0{16})[0-9a-f]{16}"
            + "-[0-9a-f]{2}"
            + "(?<rest>-.*)?");

    /** The trace that the caller is in; empty when it says nothing, says it more than once, or says it wrongly. */
    static Optional<TraceId> of(List<String> traceparents) {
        if (traceparents.size() != 1) {
            return Optional.empty();
        }
        Matcher traceparent = TRACEPARENT.matcher(traceparents.get(0));
        boolean wrong = !traceparent.matches() || (isVersion00(traceparent) && traceparent.group("rest") != null);
        return wrong ? Optional.empty() : Optional.of(new TraceId(traceparent.group("trace")));
    }

    /** A trace that starts here. */
    static TraceId start() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        random[0] |= 1; // never all zero
        return new TraceId(HexFormat.of().formatHex(random));
    }

    private static boolean isVersion00(Matcher traceparent) {
        return traceparent.group("version").equals("00");
    }
}
