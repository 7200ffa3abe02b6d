package dev.signet.runtime.conditional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.annotations.Precondition;
import dev.signet.annotations.PreconditionFailedException;
import dev.signet.runtime.problem.ProblemException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreconditionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "7"           | true
                    "6", "7"      | true
                    "7;text/csv"  | true
                    *             | true
                    W/"7"         | false
                    "6", W/"7"    | false
                    "77"          | false
                    7             | false
                    "7" "7"       | false
                    """)
    void ifMatchIsComparedStronglyWithAnyRepresentationOfTheVersion(String field, boolean matches) {
        assertThat(Preconditions.of(put("If-Match", field)).matches(7)).isEqualTo(matches);
        assertThat(Preconditions.of(put("If-Match", field)).matchesNothing()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    *        | false | true
                    "7"      | false | true
                    W/"7"    | false | true
                    "6"      | true  | true
                    """)
    void ifNoneMatchHoldsWhereThereIsNothingLikeIt(String field, boolean matches, boolean matchesNothing) {
        Precondition precondition = Preconditions.of(put("If-None-Match", field));

        assertThat(precondition.matches(7L)).isEqualTo(matches);
        assertThat(precondition.matchesNothing()).isEqualTo(matchesNothing);
    }

    @Test
    void bothHaveToHold() {
        Precondition both = Preconditions.of(put("If-Match", "\"7\"", "If-None-Match", "*"));

        assertThat(both.matches(7)).isFalse();
        assertThat(both.matchesNothing()).isFalse();
    }

    @Test
    void withoutAConditionEverythingMatches() {
        Precondition none = Preconditions.of(put());

        assertThat(none.isPresent()).isFalse();
        assertThat(none.matches(7)).isTrue();
        assertThat(none.matchesNothing()).isTrue();
    }

    @Test
    void whatDoesNotHoldEndsTheOperation() {
        Precondition precondition = Precondition.none().ifMatch(7L);

        precondition.require(7);
        assertThatThrownBy(() -> precondition.require(8)).isInstanceOf(PreconditionFailedException.class);
        assertThatThrownBy(precondition::requireNothing).isInstanceOf(PreconditionFailedException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    If-Match      | "7"
                    If-Match      | *
                    If-None-Match | *
                    """)
    void whoMayCreateSaysWhichVersionOrThatThereIsNone(String name, String field) {
        assertThat(Preconditions.requiredToStore(put(name, field)).isPresent()).isTrue();
    }

    @Test
    void whoMayCreateAndSaysNeitherIsRefusedAsItWouldOverwriteWhatItDoesNotKnow() {
        for (HttpRequest<?> unconditional : List.of(put(), put("If-None-Match", "\"7\""))) {
            assertThatThrownBy(() -> Preconditions.requiredToStore(unconditional))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            refused -> assertThat(refused.problem().status()).isEqualTo(428));
        }
    }

    @Test
    void whoDoesNotAskIsFoundOut() {
        Precondition forgotten = Preconditions.of(put("If-Match", "\"7\""));

        assertThatThrownBy(() -> Preconditions.requireEvaluated(forgotten)).isInstanceOf(IllegalStateException.class);
        forgotten.require("7");
        Preconditions.requireEvaluated(forgotten);
        Preconditions.requireEvaluated(Precondition.none());
    }

    @Test
    void anythingButIfMatchIsNoneWhereItIsRequired() {
        for (HttpRequest<?> request : new HttpRequest<?>[] {
            put(), put("If-None-Match", "*"), put("If-Unmodified-Since", "Sun, 01 Mar 2026 12:00:00 GMT")
        }) {
            assertThatThrownBy(() -> Preconditions.required(request))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            ended -> assertThat(ended.problem().status()).isEqualTo(428));
        }
        assertThat(Preconditions.required(put("If-Match", "\"7\"")).matches(7)).isTrue();
    }

    private static HttpRequest<?> put(String... headers) {
        MutableHttpRequest<?> request = HttpRequest.PUT("/", "");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }
}
