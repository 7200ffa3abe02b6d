package dev.signet.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.benchmarks.Reading.Refusal;
import dev.signet.benchmarks.Subject.Kind;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who is measured does the same: what is compared would otherwise be two things. */
class FairnessTest {

    @TestFactory
    Stream<DynamicTest> everyParticipantFindsTheSameFaultsInAnObject() {
        return rows(Kind.OBJECTS)
                .map(row -> DynamicTest.dynamicTest(
                        row.toString(), () -> assertThat(judged(row, row.model().create()))
                                .containsExactlyInAnyOrderElementsOf(
                                        expected(row, row.model().create()))));
    }

    @TestFactory
    Stream<DynamicTest> everyParticipantReadsTheSame() {
        return rows(Kind.BYTES)
                .map(row -> DynamicTest.dynamicTest(
                        row.toString(), () -> readsTheSame(row, row.model().create())));
    }

    private static Stream<Subject> rows(Kind kind) {
        return Subject.all().filter(row -> row.kind() == kind);
    }

    private static <T> List<String> judged(Subject row, Model<T> model) {
        Judge<T> judge = row.judge(model);
        return places(judge.judge(row.value(model)), judge);
    }

    private static <T> void readsTheSame(Subject row, Model<T> model) throws IOException {
        T value = row.value(model);
        Object read = row.reading(model).read(SampleJson.of(value));
        if (read instanceof Refusal refusal) {
            assertThat(places(refusal.faults(), refusal.judge()))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(expected(row, model));
        } else {
            assertThat(read).isEqualTo(value);
            assertThat(row.isJudging() ? expected(row, model) : List.of()).isEmpty();
        }
    }

    /** The places that Hibernate Validator finds. */
    private static <T> List<String> expected(Subject row, Model<T> model) {
        Judge<T> oracle = Judges.HIBERNATE.of(model).orElseThrow();
        return places(oracle.judge(row.value(model)), oracle);
    }

    private static List<String> places(Collection<?> faults, Judge<?> judge) {
        return faults.stream().map(judge::place).toList();
    }
}
