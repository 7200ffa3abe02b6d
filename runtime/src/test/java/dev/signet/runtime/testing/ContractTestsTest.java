package dev.signet.runtime.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** A service that breaks its contract fails its tests, and a test that lacks a fixture is skipped with what to write. */
class ContractTestsTest {
    /** What these always are: a place the content has not, and a guess that names nothing. */
    private static final Set<String> SKIPPED = Set.of("make_partsGivenTwice", "find_succeeds");

    static class Sound extends Informed {
        Sound() {
            super("none");
        }
    }

    static class WithoutMin extends Informed {
        WithoutMin() {
            super("no-min");
        }
    }

    static class WithOtherCode extends Informed {
        WithOtherCode() {
            super("other-code");
        }
    }

    static class WithStrictMin extends Informed {
        WithStrictMin() {
            super("strict-min");
        }

        @Override
        protected Call make() {
            return super.make().body("/size", 2);
        }
    }

    static class WithoutGuard extends Informed {
        WithoutGuard() {
            super("no-guard");
        }
    }

    static class WithoutRole extends Informed {
        WithoutRole() {
            super("no-role");
        }
    }

    static class WithoutIdempotency extends Informed {
        WithoutIdempotency() {
            super("no-idempotency");
        }
    }

    static class WithoutFingerprint extends Informed {
        WithoutFingerprint() {
            super("no-fingerprint");
        }
    }

    static class IgnoringNothing extends Informed {
        IgnoringNothing() {
            super("nothing-ignored");
        }
    }

    static class ReplayingOtherBytes extends Informed {
        ReplayingOtherBytes() {
            super("other-bytes");
        }
    }

    static class ReplayingInSilence extends Informed {
        ReplayingInSilence() {
            super("silent-replay");
        }
    }

    static class WithoutLocation extends Informed {
        WithoutLocation() {
            super("no-location");
        }
    }

    static class WithOtherTitle extends Informed {
        WithOtherTitle() {
            super("other-title");
        }
    }

    static class WithoutInstance extends Informed {
        WithoutInstance() {
            super("no-instance");
        }
    }

    static class WithoutLimit extends Informed {
        WithoutLimit() {
            super("no-limit");
        }
    }

    static class WithOtherPolicies extends Informed {
        WithOtherPolicies() {
            super("other-policies");
        }
    }

    static class CallingBackTooEarly extends Informed {
        CallingBackTooEarly() {
            super("early");
        }
    }

    static class KeepingRefusals extends Informed {
        KeepingRefusals() {
            super("stored");
        }
    }

    static class NamingNoPolicy extends Informed {
        NamingNoPolicy() {
            super("no-policies");
        }
    }

    static class Crashing extends Informed {
        Crashing() {
            super("crash");
        }
    }

    static class KnowingWhatDoesNotExist extends Informed {
        KnowingWhatDoesNotExist() {
            super("none");
        }

        @Override
        protected Call find() {
            return super.find().path("id", "8");
        }
    }

    static class Uninformed extends ToyContractTest {
        Uninformed() {
            super("none");
        }
    }

    /** Every fixture is there but the toy that could be found. */
    abstract static class Informed extends ToyContractTest {
        Informed(String fault) {
            super(fault);
        }

        @Override
        protected String credentials(String role) {
            return "Bearer " + role;
        }

        @Override
        protected String credentialsWithoutRole() {
            return "Bearer nobody";
        }

        @Override
        protected Call find_toyNotFound() {
            return find();
        }
    }

    @Test
    void aSoundServicePasses() {
        assertThat(failures(Sound.class)).isEmpty();
        assertThat(skips(Sound.class).keySet()).isEqualTo(SKIPPED);
    }

    @Test
    void aViolationThatSucceedsFails() {
        assertThat(failures(WithoutMin.class)).containsOnlyKeys("make_sizeBelow1_isRefusedWithMin");
    }

    @Test
    void aViolationToldUnderAnotherCodeFails() {
        assertThat(failures(WithOtherCode.class)).containsOnlyKeys("make_sizeBelow1_isRefusedWithMin");
    }

    @Test
    void aBoundaryThatIsRefusedFails() {
        assertThat(failures(WithStrictMin.class)).containsKey("make_sizeAt1_isAccepted");
    }

    @Test
    void aMissingGuardFails() {
        assertThat(failures(WithoutGuard.class))
                .containsOnlyKeys("make_withoutCredentials_isUnauthorized", "make_quotaUsedUp_isRefused");
        assertThat(failures(WithoutRole.class)).containsOnlyKeys("make_withoutRole_isForbidden");
    }

    @Test
    void aLimitThatIsNotKeptOrNotToldFails() {
        List.of(
                        WithoutLimit.class,
                        WithOtherPolicies.class,
                        CallingBackTooEarly.class,
                        KeepingRefusals.class,
                        NamingNoPolicy.class)
                .forEach(tests -> assertThat(failures(tests))
                        .as(tests.getSimpleName())
                        .containsOnlyKeys("make_quotaUsedUp_isRefused"));
    }

    @Test
    void anEffectThatHappensTwiceFails() {
        assertThat(failures(WithoutIdempotency.class))
                .containsOnlyKeys(
                        "make_again_isReplayed",
                        "make_atOnce_happensOnce",
                        "make_ignored_isReplayed",
                        "make_keyReused_isRefused");
    }

    @Test
    void aRetryThatMayNotDifferFails() {
        assertThat(failures(IgnoringNothing.class)).containsOnlyKeys("make_ignored_isReplayed");
    }

    @Test
    void aKeyThatMayBeReusedFails() {
        assertThat(failures(WithoutFingerprint.class)).containsOnlyKeys("make_keyReused_isRefused");
    }

    @Test
    void aReplayThatDiffersOrDoesNotSaySoFails() {
        assertThat(failures(ReplayingOtherBytes.class)).containsKey("make_again_isReplayed");
        assertThat(failures(ReplayingInSilence.class)).containsKey("make_again_isReplayed");
    }

    @Test
    void aCreationWithoutItsLocationFails() {
        assertThat(failures(WithoutLocation.class)).containsOnlyKeys("make_succeeds");
    }

    @Test
    void aProblemOfAnotherShapeFails() {
        assertThat(failures(WithOtherTitle.class)).containsOnlyKeys("find_answersToyNotFound");
        assertThat(failures(WithoutInstance.class))
                .containsKeys("find_answersToyNotFound", "make_withoutRole_isForbidden");
    }

    @Test
    void aServiceThatFailsAcceptsNothing() {
        assertThat(failures(Crashing.class)).containsKeys("make_succeeds", "make_sizeAt1_isAccepted");
    }

    @Test
    void aGuessThatNamesNothingIsSkippedWithTheMethodToWrite() {
        assertThat(skips(Sound.class).get("find_succeeds")).contains("Write in Sound:", "protected Call find() {");
    }

    @Test
    void knowledgeThatNamesNothingFails() {
        assertThat(failures(KnowingWhatDoesNotExist.class)).containsOnlyKeys("find_succeeds");
    }

    @Test
    void aPlaceTheContentHasNotIsSkipped() {
        assertThat(skips(Sound.class).get("make_partsGivenTwice")).contains("has no place for /parts/0");
    }

    @Test
    void whatLacksAFixtureIsSkippedWithTheMethodToWriteAndNeverGreen() {
        Map<String, String> skipped = skips(Uninformed.class);
        assertThat(skipped.get("make_sizeBelow1_isRefusedWithMin"))
                .contains("protected String credentials(String role) {");
        assertThat(skipped.get("make_withoutRole_isForbidden")).contains("protected String credentialsWithoutRole() {");
        assertThat(skipped.get("find_answersToyNotFound")).contains("protected Call find_toyNotFound() {");
        assertThat(run(Uninformed.class).succeeded().stream()
                        .map(event -> event.getTestDescriptor().getDisplayName()))
                .containsExactly("make_withoutCredentials_isUnauthorized()");
    }

    static Map<String, String> failures(Class<?> tests) {
        return reasons(run(tests), TestExecutionResult.Status.FAILED);
    }

    static Map<String, String> skips(Class<?> tests) {
        return reasons(run(tests), TestExecutionResult.Status.ABORTED);
    }

    private static Events run(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute()
                .testEvents();
    }

    private static Map<String, String> reasons(Events events, TestExecutionResult.Status status) {
        List<org.junit.platform.testkit.engine.Event> finished =
                events.finished().list();
        assertThat(finished).as("the application starts").isNotEmpty();
        return finished.stream()
                .filter(event -> result(event).getStatus() == status)
                .collect(Collectors.toMap(
                        event -> event.getTestDescriptor().getDisplayName().replace("()", ""),
                        event -> result(event)
                                .getThrowable()
                                .map(Throwable::getMessage)
                                .orElse(""),
                        (first, second) -> first,
                        TreeMap::new));
    }

    private static TestExecutionResult result(org.junit.platform.testkit.engine.Event event) {
        return event.getRequiredPayload(TestExecutionResult.class);
    }
}
