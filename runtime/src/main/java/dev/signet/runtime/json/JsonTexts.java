package dev.signet.runtime.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Strings of a JSON document that are read without making a string of them. Each method knows the form in which nearly
 * all clients write its type, and answers null for any other, which is then still at hand.
 */
final class JsonTexts {

    private static final int UUID_LENGTH = 36;
    private static final int HALF = 18;
    private static final int DATE_LENGTH = 10;
    private static final int SECONDS_LENGTH = 19;
    private static final int MAX_FRACTION = 9;
    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final int HOURS_OF_A_DAY = 24;

    private JsonTexts() {}

    static @Nullable UUID uuid(JsonText text) {
        byte[] bytes = text.bytes;
        int from = text.at + 1;
        if (!isString(text, UUID_LENGTH)
                || bytes[from + 8] != '-'
                || bytes[from + 13] != '-'
                || bytes[from + 18] != '-'
                || bytes[from + 23] != '-') {
            return null;
        }
        long most = 0;
        long least = 0;
        int wrong = 0;
        for (int i = 0; i < UUID_LENGTH; i++) {
            if (i == 8 || i == 13 || i == 18 || i == 23) {
                continue;
            }
            int digit = Digits.hex(bytes[from + i]);
            wrong |= digit;
            if (i < HALF) {
                most = (most << 4) | digit;
            } else {
                least = (least << 4) | digit;
            }
        }
        if (wrong < 0) {
            return null;
        }
        text.at = from + UUID_LENGTH + 1;
        return new UUID(most, least);
    }

    static @Nullable LocalDate date(JsonText text) {
        int from = text.at + 1;
        if (!isString(text, DATE_LENGTH) || !isDate(text.bytes, from)) {
            return null;
        }
        text.at = from + DATE_LENGTH + 1;
        return date(text.bytes, from);
    }

    /** Of a timestamp in UTC, to the second or with a fraction. */
    static @Nullable Instant instant(JsonText text) {
        byte[] bytes = text.bytes;
        int from = text.at + 1;
        if (text.peek() != '"' || bytes.length < from + SECONDS_LENGTH + 2 || !isDate(bytes, from)) {
            return null;
        }
        int hour = Digits.number(bytes, from + 11, 2);
        int minute = Digits.number(bytes, from + 14, 2);
        int second = Digits.number(bytes, from + 17, 2);
        if (bytes[from + 10] != 'T'
                || bytes[from + 13] != ':'
                || bytes[from + 16] != ':'
                || isNot(hour, HOURS_OF_A_DAY)
                || isNot(minute, MINUTES_OF_AN_HOUR)
                || isNot(second, MINUTES_OF_AN_HOUR)) {
            return null;
        }
        int end = from + SECONDS_LENGTH;
        int nanos = 0;
        if (bytes[end] == '.') {
            int first = ++end;
            while (end < bytes.length && Digits.is(bytes[end])) {
                end++;
            }
            int digits = end - first;
            if (digits == 0 || digits > MAX_FRACTION) {
                return null;
            }
            nanos = Digits.number(bytes, first, digits);
            for (; digits < MAX_FRACTION; digits++) {
                nanos *= 10;
            }
        }
        if (end + 1 >= bytes.length
                || bytes[end] != 'Z'
                || bytes[end + 1] != '"'
                || end - from >= text.limits.string()) {
            return null;
        }
        text.at = end + 2;
        long minutes = (date(bytes, from).toEpochDay() * HOURS_OF_A_DAY + hour) * MINUTES_OF_AN_HOUR + minute;
        return Instant.ofEpochSecond(minutes * MINUTES_OF_AN_HOUR + second, nanos);
    }

    private static boolean isNot(int number, int below) {
        return number < 0 || number >= below;
    }

    private static boolean isDate(byte[] bytes, int from) {
        int year = Digits.number(bytes, from, 4);
        int month = Digits.number(bytes, from + 5, 2);
        int day = Digits.number(bytes, from + 8, 2);
        return bytes[from + 4] == '-'
                && bytes[from + 7] == '-'
                && year >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || YearMonth.of(year, month).isValidDay(day));
    }

    private static LocalDate date(byte[] bytes, int from) {
        return LocalDate.of(
                Digits.number(bytes, from, 4), Digits.number(bytes, from + 5, 2), Digits.number(bytes, from + 8, 2));
    }

    private static boolean isString(JsonText text, int length) {
        int end = text.at + length + 1;
        return text.peek() == '"'
                && end < text.bytes.length
                && text.bytes[end] == '"'
                && length <= text.limits.string();
    }
}
