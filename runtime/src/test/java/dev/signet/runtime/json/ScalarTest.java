package dev.signet.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.Calendar;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** java.time and its neighbours are the oracles: what they mean by a text is what a scalar reads and writes. */
class ScalarTest {

    private static final Random RANDOM = new Random(7);

    @Test
    void everyTimeComesBackAsItWasWritten() {
        for (int i = 0; i < 1000; i++) {
            LocalTime time = LocalTime.ofNanoOfDay(RANDOM.nextLong(86_400_000_000_000L));
            ZoneOffset offset = ZoneOffset.ofTotalSeconds((RANDOM.nextInt(2161) - 1080) * 60);
            comesBack(Scalar.LOCAL_TIME, time);
            comesBack(Scalar.OFFSET_TIME, OffsetTime.of(time, offset));
            comesBack(Scalar.ZONE_OFFSET, offset);
            comesBack(Scalar.LOCAL_DATE_TIME, LocalDateTime.of(RANDOM.nextInt(10_000), 1 + i % 12, 1 + i % 28, 0, 0));
            comesBack(Scalar.YEAR, Year.of(RANDOM.nextInt(10_000)));
            comesBack(Scalar.YEAR_MONTH, YearMonth.of(RANDOM.nextInt(10_000), 1 + i % 12));
            comesBack(Scalar.MONTH_DAY, MonthDay.of(1 + i % 12, 1 + i % 29));
        }
    }

    @Test
    void everyDurationComesBackAndJavaMeansTheSameByIt() {
        Stream<Duration> random = IntStream.range(0, 2000)
                .mapToObj(i -> Duration.ofSeconds(
                        RANDOM.nextLong() >> (8 + RANDOM.nextInt(55)),
                        RANDOM.nextInt(3) == 0 ? 0 : RANDOM.nextInt(1_000_000_000)));
        Stream<Duration> edges = Stream.of(
                Duration.ZERO,
                Duration.ofNanos(-1),
                Duration.ofMillis(-1500),
                Duration.ofSeconds(3601),
                Duration.ofDays(3));

        assertThat(Stream.concat(random, edges)).allSatisfy(duration -> {
            comesBack(Scalar.DURATION, duration);
            assertThat(Duration.parse(Scalar.DURATION.text(duration))).isEqualTo(duration);
        });
        assertThat(Scalar.DURATION.text(Duration.ofSeconds(3601))).isEqualTo("PT1H0M1S");
        assertThat(Scalar.DURATION.text(Duration.ofMillis(-1500))).isEqualTo("-PT1.5S");
    }

    @Test
    void everyPeriodOfOneSignComesBackAndJavaMeansTheSameByIt() {
        for (int i = 0; i < 1000; i++) {
            int sign = RANDOM.nextBoolean() ? 1 : -1;
            Period period = Period.of(sign * RANDOM.nextInt(3), sign * RANDOM.nextInt(20), sign * RANDOM.nextInt(3));
            comesBack(Scalar.PERIOD, period);
            assertThat(Period.parse(Scalar.PERIOD.text(period))).isEqualTo(period);
        }
        assertThat(Scalar.PERIOD.text(Period.of(1, 0, 2))).isEqualTo("P1Y0M2D");
        assertThat(Scalar.PERIOD.read("-P2W")).isEqualTo(Period.ofDays(-14));
    }

    @Test
    void everyZoneLanguageAndCurrencyOfThePlatformComesBack() {
        assertThat(ZoneId.getAvailableZoneIds()).allSatisfy(id -> comesBack(Scalar.ZONE_ID, ZoneId.of(id)));
        comesBack(Scalar.ZONE_ID, ZoneOffset.ofHours(2));
        assertThat(Scalar.ZONE_ID.text(ZoneId.of("UTC+02:00"))).isEqualTo("+02:00");
        assertThat(Currency.getAvailableCurrencies()).allSatisfy(each -> comesBack(Scalar.CURRENCY, each));
        assertThat(Locale.getAvailableLocales())
                .filteredOn(
                        each -> !each.hasExtensions() && !each.toLanguageTag().contains("-x-"))
                .allSatisfy(each -> assertThat(Scalar.LOCALE.text(each)).isEqualTo(each.toLanguageTag()));
    }

    @Test
    void aTimeWithItsZoneComesBackWhateverTheZoneDoes() {
        List<String> zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        for (int i = 0; i < 5000; i++) {
            Instant instant = Instant.ofEpochSecond(RANDOM.nextLong(4_102_444_800L), RANDOM.nextInt(1_000_000_000));
            ZonedDateTime time = instant.atZone(ZoneId.of(zones.get(RANDOM.nextInt(zones.size()))));
            if (time.getOffset().getTotalSeconds() % 60 == 0) {
                comesBack(Scalar.ZONED_DATE_TIME, time);
            }
        }
        comesBack(Scalar.ZONED_DATE_TIME, ZonedDateTime.parse("2026-01-31T12:00:00+01:00"));
        // Twice a night clocks show half past two, and never in spring.
        assertThat(Scalar.ZONED_DATE_TIME.read("2026-10-25T02:30:00+01:00[Europe/Paris]"))
                .isEqualTo(ZonedDateTime.parse("2026-10-25T02:30:00+01:00[Europe/Paris]"));
        refuses(
                Scalar.ZONED_DATE_TIME,
                "2026-03-29T02:30:00+01:00[Europe/Paris]",
                "2026-07-31T12:00:00+01:00[Europe/Paris]",
                "2026-01-31T12:00:00[Europe/Paris]",
                "2026-01-31T12:00:00+01:00[europe/paris]",
                "2026-01-31T12:00:00+01:00[+01:00]",
                "2026-01-31T12:00:00+01:00[]",
                "2026-01-31T12:00:00+01:00[Europe/Paris",
                "2026-01-31T12:00:00+01:00[Europe/Paris][u-ca=hebrew]");
    }

    @Test
    void aCalendarKeepsTheMomentAndTheOffset() {
        Calendar read = Scalar.CALENDAR.read("2026-01-31T12:00:00.1239+05:30");
        assertThat(read).isNotNull();
        assertThat(read.toInstant()).isEqualTo(Instant.parse("2026-01-31T06:30:00.123Z"));
        assertThat(read.get(Calendar.HOUR_OF_DAY)).isEqualTo(12);
        assertThat(Scalar.CALENDAR.text(read)).isEqualTo("2026-01-31T06:30:00.123Z");
        refuses(Scalar.CALENDAR, "", "2026-01-31", "2026-02-30T12:00:00Z");
    }

    @Test
    void everyTextIsCharacters() {
        for (String text : List.of("", "ab", "\uD83D\uDE00", "\u0000")) {
            comesBack(Scalar.CHAR_SEQUENCE, text);
            assertThat(Scalar.CHARS.read(text)).isEqualTo(text.toCharArray());
            assertThat(Scalar.CHARS.text(text.toCharArray())).isEqualTo(text);
            assertThat(Scalar.CHAR_SEQUENCE.text(new StringBuilder(text))).isEqualTo(text);
        }
    }

    @Test
    void bytesHaveOneText() {
        for (int length = 0; length < 50; length++) {
            byte[] bytes = new byte[length];
            RANDOM.nextBytes(bytes);
            String text = Base64.getEncoder().encodeToString(bytes);
            assertThat(Scalar.BYTES.text(bytes)).isEqualTo(text);
            assertThat(Scalar.BYTES.read(text)).isEqualTo(bytes);
        }
        refuses(Scalar.BYTES, "YQ", "YQ=", "YR==", "YWJ=", "Y Q=", "YQ==\n", "-_-_", "====");
    }

    @Test
    void aTextInAnotherFormIsNone() {
        refuses(Scalar.LOCAL_TIME, "12:00", "24:00:00", "12:00:60", "1:00:00", "12:00:00Z", "12:00:00.", "");
        refuses(Scalar.OFFSET_TIME, "12:00:00", "12:00:00+19:00", "12:00:00+01", "12:00:00+01:00:00");
        refuses(Scalar.LOCAL_DATE_TIME, "2026-02-29T00:00:00", "2026-01-31T12:00", "2026-01-31 12:00:00");
        refuses(Scalar.DURATION, "P", "PT", "P1DT", "P1M", "P1Y", "P1W", "PT-1H", "pt1h", "PT.5S", "PT1,5S", "PT1M1H");
        refuses(Scalar.DURATION, "PT1.0000000000S", "PT99999999999999999999H", "PT1.5H", "+PT1H");
        refuses(Scalar.PERIOD, "P", "PT1H", "P1D1M", "P-1D", "P1Y2W", "P1.5D", "P9999999999D");
        refuses(Scalar.YEAR, "26", "02026", "+2026", "-001");
        refuses(Scalar.YEAR_MONTH, "2026-13", "2026-00", "2026-1", "202601");
        refuses(Scalar.MONTH_DAY, "--02-30", "--04-31", "02-28", "--2-8");
        refuses(Scalar.ZONE_ID, "europe/paris", "Mars/Base", "+1", "UTC+2", "GMT+2", "", "+19:00");
        refuses(Scalar.ZONE_OFFSET, "z", "+1", "+0100", "+18:01", "UTC");
        refuses(
                Scalar.URI_REFERENCE,
                "a b",
                "http://",
                "//",
                ":a",
                "1a:b",
                "a:",
                "%4",
                "\u00e9",
                "a[b]",
                "http://[x]/");
        refuses(Scalar.LOCALE, "en_GB", "e", "english", "en-", "en-GB-", "en-u-nu-latn", "");
        refuses(Scalar.CURRENCY, "eur", "EURO", "ZZZ", "");
        refuses(Scalar.CHARACTER, "", "ab", "\uD83D", "\uD83D\uDE00");
        refuses(Scalar.BYTE, "128", "-129", "1.5", "x");
        assertThat(Scalar.BYTE.fault("a", "128").code()).isEqualTo("range");
    }

    @Test
    void aHostileTextCostsNoStack() {
        String escapes = "%41".repeat(1_000_000);
        assertThat(Scalar.URI_REFERENCE.read(escapes)).isNotNull();
        refuses(Scalar.URI_REFERENCE, escapes + " ", "http://" + escapes + "[", "a".repeat(1_000_000) + "\u00e9");
        refuses(Scalar.LOCALE, "en" + "-variant".repeat(100_000));
        refuses(Scalar.BYTES, "A".repeat(1_000_001));
        refuses(Scalar.DURATION, "P" + "1".repeat(1_000_000) + "D");
        refuses(Scalar.ZONE_ID, "A/".repeat(100_000) + "!");
    }

    @Test
    void whatNoClientCouldSendIsNotWritten() {
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> Scalar.YEAR.text(Year.of(12026)));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Scalar.PERIOD.text(Period.of(1, -1, 0)));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Scalar.LOCALE.text(Locale.forLanguageTag("en-u-nu-latn")));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> JsonWriter.write(out -> {
                    out.beginObject();
                    out.field("length", Scalar.DURATION, Duration.ofSeconds(Long.MAX_VALUE));
                }))
                .withMessageStartingWith("/length ");
    }

    @Test
    void aReferenceIsWrittenInAscii() {
        assertThat(Scalar.URI_REFERENCE.text(URI.create("https://example.org/caf\u00e9")))
                .isEqualTo("https://example.org/caf%C3%A9");
    }

    @Test
    void secondsAreWrittenEvenWhereTheyAreZero() {
        assertThat(Scalar.LOCAL_TIME.text(LocalTime.NOON)).isEqualTo("12:00:00");
        assertThat(Scalar.OFFSET_DATE_TIME.text(OffsetDateTime.parse("2026-01-31T12:00Z")))
                .isEqualTo("2026-01-31T12:00:00Z");
    }

    @Test
    void aDocumentIsReadAsAParameterIs() {
        Map<String, Scalar<?>> wrong = Map.of(
                "\"12:00\"",
                Scalar.LOCAL_TIME,
                "5",
                Scalar.DURATION,
                "\"a b\"",
                Scalar.URI_REFERENCE,
                "[]",
                Scalar.BYTES);
        wrong.forEach((document, scalar) -> {
            JsonReader in = JsonReader.of(document.getBytes(StandardCharsets.UTF_8));
            assertThat(in.<Object>readText(untyped(scalar))).isNull();
            assertThat(in.finish().list()).isEqualTo(List.of(scalar.mismatch("")));
        });
    }

    @SuppressWarnings("unchecked")
    private static Scalar<Object> untyped(Scalar<?> scalar) {
        return (Scalar<Object>) scalar;
    }

    private static <T> void comesBack(Scalar<T> scalar, T value) {
        assertThat(scalar.read(scalar.text(value))).isEqualTo(value);
    }

    private static void refuses(Scalar<?> scalar, String... texts) {
        assertThat(texts).allSatisfy(text -> assertThat(scalar.read(text)).isNull());
    }
}
