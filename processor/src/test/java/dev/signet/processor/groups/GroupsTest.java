package dev.signet.processor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.processor.groups.Grouping.Mode;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Groups, conversions and sequences at random: what Hibernate Validator finds wrong is found, and nothing else. */
class GroupsTest {
    private static final int CONTRACTS = 4;
    private static final int VALUES = 200;
    private static final int DEPTH = 3;

    /** How many values were wrong, so that agreement is no agreement on nothing. */
    private int wrong;

    private int judged;

    @AfterEach
    void tell() {
        System.out.printf("Groups: %d values judged, %d of them wrong%n", judged, wrong);
    }

    @Test
    void whereNothingIsInTurnBothFindTheSame() {
        judge(
                Mode.AT_ONCE,
                Stream.concat(Stream.of("Default", "D"), Grouping.PLAIN.stream())
                        .toList(),
                true);
        judge(Mode.AT_ONCE, Grouping.SEQUENCES, false);
        assertThat(wrong).isGreaterThan(2 * VALUES);
    }

    @Test
    void aClassThatJudgesInTurnIsJudgedAlike() {
        judge(
                Mode.CLASSES,
                Stream.concat(Stream.of("Default"), Grouping.PLAIN.stream()).toList(),
                true);
        judge(Mode.CLASSES, List.of("D", "S", "R", "Q"), false);
        assertThat(wrong).isGreaterThan(2 * VALUES);
    }

    /** Hibernate Validator runs a sequence over all that a value holds, we over each object: both accept the same. */
    @Test
    void whateverIsInTurnBothAcceptTheSame() {
        judge(
                Mode.ANYTHING,
                Stream.of(Stream.of("Default", "D"), Grouping.PLAIN.stream(), Grouping.SEQUENCES.stream())
                        .flatMap(names -> names)
                        .toList(),
                false);
        assertThat(wrong).isGreaterThan(2 * VALUES);
    }

    private void judge(Mode mode, List<String> groups, boolean exactly) {
        for (int i = 0; i < CONTRACTS; i++) {
            Grouping grouping = new Grouping(mode.ordinal() * CONTRACTS + i, mode);
            Judges judges = new Judges(grouping);
            RandomValues values = new RandomValues(new Random(i));
            for (int each = 0; each < VALUES; each++) {
                Object value = values.of(judges.type("T0"), DEPTH);
                groups.forEach(group -> compare(judges, grouping, group, value, exactly));
            }
        }
    }

    private void compare(Judges judges, Grouping grouping, String group, Object value, boolean exactly) {
        judges.hibernate(value, group).ifPresent(expected -> {
            List<String> found = judges.generated(value, group.equals("Default") ? "" : group);
            String what = group + " of " + value + "\n" + grouping.source();
            if (exactly) {
                assertThat(found).as(what).isEqualTo(expected);
            } else {
                assertThat(found.isEmpty())
                        .as("%s: %s and %s", what, found, expected)
                        .isEqualTo(expected.isEmpty());
            }
            judged++;
            wrong += expected.isEmpty() ? 0 : 1;
        });
    }
}
