package dev.signet.runtime.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.idempotency.TestClock;
import dev.signet.runtime.ratelimit.QuotaPolicy.Holder;
import dev.signet.runtime.ratelimit.RateLimiter.Quota;
import dev.signet.runtime.ratelimit.RateLimiter.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InMemoryRateLimiterTest {

    private static final QuotaPolicy MINUTELY = policy("minutely", 60, "PT1M");
    private static final QuotaPolicy BURST = policy("burst", 2, "PT1S");

    private final TestClock clock = new TestClock();
    private final InMemoryRateLimiter limiter = new InMemoryRateLimiter(100, clock);

    private static QuotaPolicy policy(String name, int limit, String per) {
        return new QuotaPolicy("Api#" + name, name, limit, Duration.parse(per), Holder.CALLER);
    }

    private List<Standing> take(String holder, QuotaPolicy... policies) {
        return limiter.take(List.of(policies).stream()
                .map(policy -> new Quota(policy, holder))
                .toList());
    }

    private int taken(String holder, QuotaPolicy... policies) {
        int taken = 0;
        while (take(holder, policies).stream().noneMatch(Standing::exceeded)) {
            taken++;
        }
        return taken;
    }

    @Test
    void allOfAQuotaMayBeUsedAtOnceAndNoMore() {
        assertThat(taken("ann", MINUTELY)).isEqualTo(60);
        assertThat(take("ann", MINUTELY)).containsExactly(new Standing(true, 0, Duration.ofSeconds(1)));
    }

    @Test
    void aQuotaComesBackEvenly() {
        taken("ann", MINUTELY);
        clock.pass(Duration.ofMillis(999));
        assertThat(taken("ann", MINUTELY)).isZero();
        clock.pass(Duration.ofMillis(1));
        assertThat(taken("ann", MINUTELY)).isEqualTo(1);
        clock.pass(Duration.ofSeconds(10));
        assertThat(taken("ann", MINUTELY)).isEqualTo(10);
        clock.pass(Duration.ofHours(1));
        assertThat(taken("ann", MINUTELY)).isEqualTo(60);
    }

    @Test
    void whatIsLeftIsTold() {
        assertThat(take("ann", MINUTELY)).containsExactly(new Standing(false, 59, Duration.ofSeconds(1)));
        clock.pass(Duration.ofMillis(400));
        assertThat(take("ann", MINUTELY)).containsExactly(new Standing(false, 58, Duration.ofMillis(600)));
    }

    @Test
    void whatIsRefusedUsesNothingUp() {
        taken("ann", MINUTELY);
        IntStream.range(0, 1000).forEach(refused -> take("ann", MINUTELY));
        clock.pass(Duration.ofSeconds(1));
        assertThat(taken("ann", MINUTELY)).isEqualTo(1);
    }

    @Test
    void aLimitThatDoesNotDivideItsPeriodIsKept() {
        QuotaPolicy thrice = policy("thrice", 3, "PT1S");
        assertThat(taken("ann", thrice)).isEqualTo(3);
        clock.pass(Duration.ofSeconds(1));
        assertThat(taken("ann", thrice)).isEqualTo(3);
    }

    @Test
    void holdersDoNotShareTheirQuotasNorDoPolicies() {
        taken("ann", MINUTELY);
        assertThat(taken("bob", MINUTELY)).isEqualTo(60);
        assertThat(taken("ann", BURST)).isEqualTo(2);
    }

    @Test
    void whereOneOfSeveralQuotasIsUsedUpNoneIsCharged() {
        assertThat(taken("ann", MINUTELY, BURST)).isEqualTo(2);
        for (int refused = 0; refused < 100; refused++) {
            List<Standing> standings = take("ann", MINUTELY, BURST);
            assertThat(standings.get(0)).isEqualTo(new Standing(false, 58, Duration.ofSeconds(1)));
            assertThat(standings.get(1)).isEqualTo(new Standing(true, 0, Duration.ofMillis(500)));
        }
    }

    @Test
    void everyQuotaThatIsUsedUpIsTold() {
        QuotaPolicy daily = policy("daily", 2, "P1D");
        taken("ann", BURST, daily);
        assertThat(take("ann", BURST, daily))
                .containsExactly(
                        new Standing(true, 0, Duration.ofMillis(500)), new Standing(true, 0, Duration.ofHours(12)));
    }

    @Test
    void aClockThatIsPutBackRefusesForNoLongerThanAPeriod() {
        taken("ann", MINUTELY);
        clock.pass(Duration.ofDays(-1));
        assertThat(take("ann", MINUTELY)).containsExactly(new Standing(true, 0, Duration.ofSeconds(1)));
        clock.pass(Duration.ofSeconds(1));
        assertThat(taken("ann", MINUTELY)).isEqualTo(1);
        clock.pass(Duration.ofMinutes(1));
        assertThat(taken("ann", MINUTELY)).isEqualTo(60);
    }

    @Test
    void aThreadThatLooksAtAnOldTimeGivesNothingBack() {
        Instant start = clock.instant();
        clock.pass(Duration.ofSeconds(5));
        assertThat(taken("ann", MINUTELY)).isEqualTo(60);
        clock.tellOnce(start); // as of a request that began before the others, and was held up until they were done
        assertThat(taken("ann", MINUTELY)).isZero();
        assertThat(taken("ann", MINUTELY)).isZero();
    }

    @Test
    void aThreadThatLooksAtAnOldTimeIsLetInWhereThereIsRoom() {
        Instant start = clock.instant();
        clock.pass(Duration.ofSeconds(1));
        assertThat(take("ann", BURST).get(0).exceeded()).isFalse();
        clock.tellOnce(start);
        assertThat(taken("ann", BURST)).isEqualTo(1);
    }

    @Test
    void aLimitIsKeptToTheRequestHoweverManyThereAre() {
        QuotaPolicy many = policy("many", 300_000, "PT1S");
        assertThat(taken("ann", many)).isEqualTo(300_000);
    }

    @Test
    void whatIsForgottenIsComparedByItsOwnMeasure() {
        QuotaPolicy daily = policy("daily", 10, "P1D");
        taken("ann", MINUTELY);
        for (int caller = 0; caller < 5_000; caller++) {
            take("caller " + caller, daily);
        }
        assertThat(taken("ann", MINUTELY)).isZero();
    }

    @Test
    void aQuotaDoesNotTellItsHolder() {
        assertThat(new Quota(MINUTELY, "caller ann"))
                .asString()
                .contains("minutely")
                .doesNotContain("caller ann");
    }

    @Test
    void secondsAreRoundedUp() {
        assertThat(new Standing(true, 0, Duration.ofNanos(1)).seconds()).isEqualTo(1);
        assertThat(new Standing(true, 0, Duration.ofSeconds(2)).seconds()).isEqualTo(2);
        assertThat(new Standing(false, 9, Duration.ZERO).seconds()).isZero();
    }

    @Test
    void quotasThatAreWholeAgainAreForgottenWhenOthersCome() {
        IntStream.range(0, 50).forEach(caller -> take("early " + caller, BURST));
        clock.pass(Duration.ofSeconds(1));
        IntStream.range(0, 50).forEach(caller -> take("late " + caller, BURST));
        assertThat(limiter.size()).isLessThan(60);
    }

    @Test
    void aFloodOfCallersNeitherFillsTheMemoryNorRefusesANewOne() {
        for (int caller = 0; caller < 10_000; caller++) {
            assertThat(take("caller " + caller, BURST).get(0).exceeded()).isFalse();
        }
        assertThat(limiter.size()).isLessThanOrEqualTo(100);
    }

    @Test
    void whatIsForgottenForWantOfRoomIsWhatWasUsedLeast() {
        taken("ann", MINUTELY);
        for (int caller = 0; caller < 5_000; caller++) {
            take("caller " + caller, MINUTELY);
        }
        assertThat(taken("ann", MINUTELY)).isZero();
    }

    @Test
    void atOnceNoMoreIsTakenThanThereIs() throws InterruptedException, ExecutionException {
        QuotaPolicy address = new QuotaPolicy("Api#address", "address", 500, Duration.ofHours(1), Holder.ADDRESS);
        QuotaPolicy caller = policy("caller", 300, "PT1H");
        InMemoryRateLimiter shared = new InMemoryRateLimiter(100_000, clock);
        List<Quota> quotas = List.of(new Quota(address, "a"), new Quota(caller, "ann"));
        // Others come for the first time meanwhile, so that what is whole is looked for and forgotten.
        Callable<Integer> client = () -> {
            int taken = 0;
            for (int i = 0; i < 1_000; i++) {
                shared.take(List.of(
                        new Quota(caller, Thread.currentThread().getName() + i), new Quota(address, "other " + i)));
                if (shared.take(quotas).stream().noneMatch(Standing::exceeded)) {
                    taken++;
                }
            }
            return taken;
        };
        ExecutorService clients = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> counts = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                counts.add(clients.submit(client));
            }
            int sum = 0;
            for (Future<Integer> count : counts) {
                sum += count.get();
            }
            assertThat(sum).isEqualTo(300);
        } finally {
            clients.shutdownNow();
        }
        assertThat(shared.take(List.of(quotas.get(0))))
                .as("what was refused by the second was given back to the first")
                .containsExactly(new Standing(false, 199, Duration.ofMillis(7200)));
    }
}
