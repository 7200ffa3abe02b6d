package dev.signet.runtime.testing;

import static dev.signet.runtime.testing.ContractTestsTest.failures;
import static dev.signet.runtime.testing.ContractTestsTest.skips;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A PUT that tells something else than what it did fails the tests of its contract. */
class StoringTest {
    static class Sound extends Informed {
        Sound() {
            super("none");
        }
    }

    static class AlwaysReplaced extends Informed {
        AlwaysReplaced() {
            super("always-replaced");
        }
    }

    static class AlwaysCreated extends Informed {
        AlwaysCreated() {
            super("always-created");
        }
    }

    static class CreatingAgain extends Informed {
        CreatingAgain() {
            super("creates-again");
        }
    }

    static class Late extends Informed {
        Late() {
            super("late");
        }
    }

    static class Unconditional extends Informed {
        Unconditional() {
            super("unconditional");
        }
    }

    static class Uninformed extends PlacesContractTest {
        Uninformed() {
            super("none");
        }
    }

    abstract static class Informed extends PlacesContractTest {
        Informed(String fault) {
            super(fault);
        }

        @Override
        protected Call put_new() {
            return put();
        }
    }

    @Test
    void aSoundServicePasses() {
        assertThat(failures(Sound.class)).isEmpty();
        assertThat(skips(Sound.class)).isEmpty();
    }

    @Test
    void aCreationToldAsAReplacementFails() {
        assertThat(failures(AlwaysReplaced.class)).containsKey("put_ofNothing_creates");
    }

    @Test
    void aReplacementToldAsACreationFails() {
        assertThat(failures(AlwaysCreated.class)).containsOnlyKeys("put_again_replaces");
    }

    @Test
    void aCreationOfWhatIsThereFails() {
        assertThat(failures(CreatingAgain.class)).containsKey("put_ofSomething_isNotCreated");
    }

    @Test
    void whatIsCreatedTwiceAtOnceFails() {
        assertThat(failures(Late.class)).containsKey("put_atOnce_createsOnce");
    }

    @Test
    void aChangeWithoutAConditionFails() {
        assertThat(failures(Unconditional.class)).containsOnlyKeys("put_withoutIfMatch_isRefused");
    }

    @Test
    void whatNeedsANewPlaceIsSkippedWithTheMethodToWriteAndNeverGreen() {
        assertThat(skips(Uninformed.class)).containsOnlyKeys("put_ofNothing_creates", "put_atOnce_createsOnce");
        assertThat(skips(Uninformed.class).get("put_ofNothing_creates")).contains("protected Call put_new() {");
        assertThat(failures(Uninformed.class)).isEmpty();
    }
}
