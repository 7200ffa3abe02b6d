package dev.signet.runtime.trace;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;

/** The header field of that name: {@code 00-<trace id>-<span id>-<flags>} (W3C Trace Context, 3.2). */
final class Traceparent {

    private static final int TRACE = 3;
    private static final int SPAN = 36;
    private static final int FLAGS = 53;
    private static final int LENGTH = 55;
    private static final int SAMPLED = 1;
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);

    private Traceparent() {}

    /** Whether a trace can be continued from this. Of later versions only the fields of the first are known. */
    static boolean isValid(String field) {
        return field.length() >= LENGTH
                && isHex(field, 0, 2)
                && field.charAt(TRACE - 1) == '-'
                && isHex(field, TRACE, SPAN - 1)
                && field.charAt(SPAN - 1) == '-'
                && isHex(field, SPAN, FLAGS - 1)
                && field.charAt(FLAGS - 1) == '-'
                && isHex(field, FLAGS, LENGTH)
                && !field.startsWith("ff")
                && !isZero(field, TRACE, SPAN - 1)
                && !isZero(field, SPAN, FLAGS - 1)
                && (field.length() == LENGTH || (!field.startsWith("00") && field.charAt(LENGTH) == '-'));
    }

    /** A new span in the trace of a valid field. Of its flags only sampled is passed on: others mean nothing in version 00. */
    static String continued(String field) {
        byte[] next = blank();
        for (int at = TRACE; at < SPAN - 1; at++) {
            next[at] = (byte) field.charAt(at);
        }
        next[LENGTH - 1] = HEX[Character.digit(field.charAt(LENGTH - 1), 16) & SAMPLED];
        return text(next);
    }

    /** A new span in a new trace, which nobody has sampled. */
    static String started() {
        byte[] next = blank();
        random(next, TRACE);
        random(next, TRACE + Long.BYTES * 2);
        return text(next);
    }

    static String traceId(String field) {
        return field.substring(TRACE, SPAN - 1);
    }

    static String spanId(String field) {
        return field.substring(SPAN, FLAGS - 1);
    }

    static boolean isSampled(String field) {
        return (Character.digit(field.charAt(LENGTH - 1), 16) & SAMPLED) != 0;
    }

    private static byte[] blank() {
        byte[] field = new byte[LENGTH];
        field[0] = '0';
        field[1] = '0';
        field[TRACE - 1] = '-';
        field[SPAN - 1] = '-';
        random(field, SPAN);
        field[FLAGS - 1] = '-';
        field[FLAGS] = '0';
        field[LENGTH - 1] = '0';
        return field;
    }

    // An id is to be unique, not a secret. It is not zero, and neither are both halves of a trace id.
    private static void random(byte[] field, int begin) {
        long bits = ThreadLocalRandom.current().nextLong();
        while (bits == 0) {
            bits = ThreadLocalRandom.current().nextLong();
        }
        for (int at = begin; at < begin + Long.BYTES * 2; at++) {
            field[at] = HEX[(int) (bits & 0xF)];
            bits >>>= 4;
        }
    }

    private static String text(byte[] field) {
        return new String(field, StandardCharsets.ISO_8859_1);
    }

    private static boolean isHex(String field, int begin, int end) {
        for (int at = begin; at < end; at++) {
            char digit = field.charAt(at);
            if ((digit < '0' || digit > '9') && (digit < 'a' || digit > 'f')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isZero(String field, int begin, int end) {
        for (int at = begin; at < end; at++) {
            if (field.charAt(at) != '0') {
                return false;
            }
        }
        return true;
    }
}
