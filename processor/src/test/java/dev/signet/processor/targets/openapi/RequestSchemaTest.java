package dev.signet.processor.targets.openapi;

import static dev.signet.processor.model.Contracts.email;
import static dev.signet.processor.model.Contracts.free;
import static dev.signet.processor.model.Contracts.max;
import static dev.signet.processor.model.Contracts.min;
import static dev.signet.processor.model.Contracts.named;
import static dev.signet.processor.model.Contracts.notBlank;
import static dev.signet.processor.model.Contracts.notEmpty;
import static dev.signet.processor.model.Contracts.pattern;
import static dev.signet.processor.model.Contracts.positive;
import static dev.signet.processor.model.Contracts.property;
import static dev.signet.processor.model.Contracts.record;
import static dev.signet.processor.model.Contracts.refunds;
import static dev.signet.processor.model.Contracts.required;
import static dev.signet.processor.model.Contracts.size;
import static dev.signet.processor.model.Contracts.taking;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Contracts;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Schema.ListOf;
import dev.signet.processor.model.Schema.OptionalOf;
import dev.signet.processor.model.Value;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of a request accepts exactly what the service accepts, as a JSON Schema validator sees it. */
class RequestSchemaTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'amount_cents': 1, 'reason': 'fraud'}",
                "{'amount_cents': 1000000, 'reason': 'error', 'note': null}",
                "{'amount_cents': 5, 'reason': 'requested', 'note': ''}"
            })
    void aRefundThatKeepsTheContractIsAccepted(String body) {
        assertThat(Rendered.faults(refunds(), "CreateRefund", body.replace('\'', '"')))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'amount_cents': 0, 'reason': 'fraud'}",
                "{'amount_cents': 1000001, 'reason': 'fraud'}",
                "{'amount_cents': 1.5, 'reason': 'fraud'}",
                "{'amount_cents': '1', 'reason': 'fraud'}",
                "{'amount_cents': null, 'reason': 'fraud'}",
                "{'reason': 'fraud'}",
                "{'amount_cents': 1}",
                "{'amount_cents': 1, 'reason': 'FRAUD'}",
                "{'amount_cents': 1, 'reason': null}",
                "{'amount_cents': 1, 'reason': 'fraud', 'note': 5}",
                "{'amount_cents': 1, 'reason': 'fraud', 'amountCents': 1}",
                "[]",
                "null"
            })
    void aRefundThatBreaksTheContractIsRefused(String body) {
        assertThat(Rendered.faults(refunds(), "CreateRefund", body.replace('\'', '"')))
                .isNotEmpty();
    }

    @Test
    void aLengthIsCountedInCodePoints() {
        Value note = required(ScalarKind.STRING, size(2, 3));

        assertThat(accepts(note, "'ab'", "'abc'", "'\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00'"))
                .isTrue();
        assertThat(acceptsAny(note, "'a'", "'abcd'", "'\uD83D\uDE00'")).isFalse();
    }

    @Test
    void aBlankIsWhatTrimLeavesNothingOf() {
        Value name = required(ScalarKind.STRING, notBlank());

        assertThat(accepts(name, "'a'", "' a '", "'\u00a0'", "'\u2003'")).isTrue();
        assertThat(acceptsAny(name, "''", "' '", "' \\t\\n\\u001f'", "null")).isFalse();
    }

    @Test
    void aPatternIsAboutTheWholeString() {
        Value code = required(ScalarKind.STRING, pattern("ab|cd"));

        assertThat(accepts(code, "'ab'", "'cd'")).isTrue();
        assertThat(acceptsAny(code, "'abd'", "'xab'", "'cdx'")).isFalse();
    }

    @Test
    void numbersStayWithinTheTighterBounds() {
        assertThat(accepts(required(ScalarKind.BIG_DECIMAL, positive(), max(2)), "0.001", "2"))
                .isTrue();
        assertThat(acceptsAny(required(ScalarKind.BIG_DECIMAL, positive(), max(2)), "0", "-1", "2.001"))
                .isFalse();
        assertThat(accepts(required(ScalarKind.SHORT, min(-40000)), "-32768", "32767"))
                .isTrue();
        assertThat(acceptsAny(required(ScalarKind.SHORT, min(-40000)), "-32769", "32768"))
                .isFalse();
        assertThat(accepts(required(ScalarKind.LONG), "9223372036854775807", "-9223372036854775808"))
                .isTrue();
        assertThat(acceptsAny(required(ScalarKind.LONG), "9223372036854775808", "-9223372036854775809"))
                .isFalse();
    }

    @Test
    void anEmptyListIsRefusedWhereOneIsNotEmpty() {
        Value tags = free(new ListOf(required(ScalarKind.STRING, size(1, 2))), notEmpty());

        assertThat(accepts(tags, "['a']", "['a', 'bb']", "null")).isTrue();
        assertThat(acceptsAny(tags, "[]", "['']", "['abc']", "[null]", "'a'")).isFalse();
    }

    @Test
    void anOptionalIsNotNull() {
        Value nick = free(new OptionalOf(required(ScalarKind.STRING)));

        assertThat(accepts(nick, "'a'")).isTrue();
        assertThat(acceptsAny(nick, "null")).isFalse();
        assertThat(Rendered.faults(thing(nick), "Thing", "{}")).isEmpty();
    }

    @Test
    void anEnumThatNeedNotBeThereMayBeNull() {
        assertThat(accepts(free(named("Colour")), "'red'", "null")).isTrue();
        assertThat(acceptsAny(free(named("Colour")), "'RED'", "''")).isFalse();
    }

    @Test
    void aUuidHasAllItsDigits() {
        assertThat(accepts(required(ScalarKind.UUID), "'0189F7EA-ae2c-7809-8aeb-b819cf5e9e7f'"))
                .isTrue();
        assertThat(acceptsAny(required(ScalarKind.UUID), "'1-1-1-1-1'", "'0189f7eaae2c78098aebb819cf5e9e7f'"))
                .isFalse();
    }

    @Test
    void aTimeHasAnOffsetAndADateHasNone() {
        assertThat(accepts(required(ScalarKind.INSTANT), "'2026-03-01T12:00:00Z'", "'2026-03-01T12:00:00.5+01:00'"))
                .isTrue();
        assertThat(acceptsAny(required(ScalarKind.INSTANT), "'2026-03-01T12:00:00'", "'2026-03-01'", "5"))
                .isFalse();
        assertThat(accepts(required(ScalarKind.LOCAL_DATE), "'2024-02-29'")).isTrue();
        assertThat(acceptsAny(required(ScalarKind.LOCAL_DATE), "'2026-02-29'", "'2026-2-9'"))
                .isFalse();
    }

    @Test
    void anAddressHasAnAt() {
        assertThat(accepts(required(ScalarKind.STRING, email()), "'a@example.org'"))
                .isTrue();
        assertThat(acceptsAny(required(ScalarKind.STRING, email()), "'a.example.org'"))
                .isFalse();
    }

    private static boolean accepts(Value value, String... texts) {
        return Arrays.stream(texts).allMatch(text -> acceptsAny(value, text));
    }

    private static boolean acceptsAny(Value value, String... texts) {
        return Arrays.stream(texts)
                .anyMatch(text -> Rendered.faults(thing(value), "Thing", "{\"value\": " + text.replace('\'', '"') + "}")
                        .isEmpty());
    }

    private static Contract thing(Value value) {
        return taking(record("Thing", property("value", value)), Contracts.enumeration("Colour", "red"));
    }
}
