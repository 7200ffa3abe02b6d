package dev.signet.example.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.signet.example.chaos.Books.Effect;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The checker finds what it is there to find. */
class CheckerTest {
    private static final Wish WISH = new Wish("k1", "cust", 30);
    private static final Answer REFUSED = new Answer(422, null, "{\"available_cents\": 20}");

    private static Answer done(String id) {
        return new Answer(201, "/v1/customers/cust/refunds/" + id, "{\"id\": \"" + id + "\", \"amount_cents\": 30}");
    }

    private static Effect effect(String id) {
        return new Effect(id, "k1", "cust", 30);
    }

    private static Books books(long left, Effect... effects) {
        return new Books(List.of(effects), Map.of("cust", left), 0, effects.length == 0 ? 0 : 1);
    }

    private static List<String> faults(Promise promise, Books books, int lost, Answer... answers) {
        return Checker.faults(
                promise, List.of(new Story(WISH, List.of(answers), lost)), Map.of("cust", 100L), books.left(), books);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsWrongWhereAnEffectIsThereOnceAndReplayed(Promise promise) {
        assertThat(faults(promise, books(70, effect("a")), 3, done("a"), done("a")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsWrongWhereARefusalLeftNothing(Promise promise) {
        assertThat(faults(promise, books(100), 0, REFUSED, REFUSED)).isEmpty();
    }

    @Test
    void aDoubleEffectIsFound() {
        assertThat(faults(Promise.EXACTLY_ONCE, books(40, effect("a"), effect("b")), 3, done("a")))
                .singleElement()
                .asString()
                .contains("k1 has 2 effects, at most 1");
    }

    @Test
    void onLeasesADoubleEffectIsExplainedByALostRequestAndNothingElse() {
        Books twice = books(40, effect("a"), effect("b"));
        assertThat(faults(Promise.AT_LEAST_ONCE, twice, 1, done("b"))).isEmpty();
        assertThat(faults(Promise.AT_LEAST_ONCE, twice, 0, done("b")))
                .singleElement()
                .asString()
                .contains("k1 has 2 effects, at most 1");
    }

    @ParameterizedTest
    @EnumSource
    void aLostSuccessIsFound(Promise promise) {
        assertThat(faults(promise, books(100), 1, done("a")))
                .singleElement()
                .asString()
                .contains("which is not in the database");
    }

    @ParameterizedTest
    @EnumSource
    void anotherEffectThanTheOneToldOfIsFound(Promise promise) {
        assertThat(faults(promise, books(70, effect("b")), 1, done("a")))
                .singleElement()
                .asString()
                .contains("which is not in the database");
    }

    @ParameterizedTest
    @EnumSource
    void anUnequalReplayIsFound(Promise promise) {
        Answer elsewhere = new Answer(201, "/v2/refunds/a", done("a").octets());
        Answer spaced = new Answer(201, done("a").location(), done("a").octets() + " ");
        Answer accepted = new Answer(202, done("a").location(), done("a").octets());
        for (Answer replay : List.of(elsewhere, spaced, accepted, REFUSED)) {
            assertThat(faults(promise, books(70, effect("a")), 1, done("a"), replay))
                    .anyMatch(fault -> fault.contains("k1 was given unequal answers"));
        }
    }

    @Test
    void anEffectOfWhatWasRefusedIsFound() {
        assertThat(faults(Promise.EXACTLY_ONCE, books(70, effect("a")), 1, REFUSED))
                .singleElement()
                .asString()
                .contains("k1 has 1 effects, at most 0");
    }

    @ParameterizedTest
    @EnumSource
    void anotherAmountOrCustomerThanWantedIsFound(Promise promise) {
        assertThat(faults(promise, books(60, new Effect("a", "k1", "cust", 40)), 0, done("a")))
                .singleElement()
                .asString()
                .contains("k1 did something else than was wanted");
    }

    @ParameterizedTest
    @EnumSource
    void moneyThatVanishedIsFound(Promise promise) {
        assertThat(faults(promise, books(69, effect("a")), 0, done("a")))
                .singleElement()
                .asString()
                .contains("balances do not add up");
    }

    @Test
    void aBalanceBelowZeroIsFound() {
        Books books = books(-10, effect("a"));
        assertThat(Checker.faults(
                        Promise.EXACTLY_ONCE,
                        List.of(new Story(WISH, List.of(done("a")), 0)),
                        Map.of("cust", 20L),
                        books.left(),
                        books))
                .containsExactly("cust was refunded too much: -10");
    }

    @Test
    void aServiceThatSaysAnotherBalanceIsFound() {
        Books books = books(70, effect("a"));
        assertThat(Checker.faults(
                        Promise.EXACTLY_ONCE,
                        List.of(new Story(WISH, List.of(done("a")), 0)),
                        Map.of("cust", 100L),
                        Map.of("cust", 71L),
                        books))
                .containsExactly("the service says other balances than the database: {cust=71 and 70}");
    }

    @Test
    void anEffectThatNobodyAskedForIsFound() {
        Books books = new Books(List.of(effect("a"), new Effect("b", "k2", "cust", 30)), Map.of("cust", 40L), 0, 2);
        assertThat(faults(Promise.EXACTLY_ONCE, books, 0, done("a")))
                .containsExactly("k2 has an effect that nobody asked for");
    }

    @Test
    void aKeyThatIsClaimedForEverIsFound() {
        Books books = new Books(List.of(effect("a")), Map.of("cust", 70L), 1, 1);
        assertThat(faults(Promise.EXACTLY_ONCE, books, 0, done("a")))
                .containsExactly("1 keys are claimed, and nobody is at them");
    }

    @Test
    void anEffectWithoutItsRecordIsFound() {
        Books books = new Books(List.of(effect("a")), Map.of("cust", 70L), 0, 0);
        assertThat(faults(Promise.EXACTLY_ONCE, books, 0, done("a")))
                .containsExactly("0 keys have an answer of success, and 1 an effect");
    }

    @Test
    void aKeyWithoutAnAnswerIsFoundAndSoIsAnAnswerThatNothingExplains() {
        assertThat(faults(Promise.EXACTLY_ONCE, books(100), 4)).containsExactly("k1 was never given a final answer");
        assertThat(faults(Promise.EXACTLY_ONCE, books(100), 0, new Answer(404, null, "")))
                .singleElement()
                .asString()
                .contains("an answer that nothing explains");
    }

    @Test
    void aKeyThatIsInProgressIsNoAnswerAndOneThatWasReusedIs() {
        assertThat(List.of(
                        new Answer(409, null, "{\"type\": \"/problems/idempotency-request-in-progress\"}"),
                        new Answer(409, null, "{\"type\": \"/problems/idempotency-key-reused\"}"),
                        new Answer(503, null, "")))
                .extracting(Answer::status, Answer::isPassing)
                .containsExactly(tuple(409, true), tuple(409, false), tuple(503, true));
    }
}
