package dev.signet.example.refunds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for the service on every database. Each fact has a customer of its own, with 10,000 cents. */
abstract class RefundServiceFacts {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final long BALANCE = 10_000;

    private String customer;
    private RefundLedger ledger;
    private RefundService service;

    /** The service over a database of its own, without HTTP. */
    abstract ApplicationContext context();

    @BeforeEach
    void openAnAccount() throws SQLException {
        ledger = context().getBean(RefundLedger.class);
        service = serviceAt(NOON);
        customer = Customers.open(context().getBean(DataSource.class), BALANCE);
    }

    @Test
    void aRefundIsFoundAsItWasIssued() {
        Refund issued = service.issue(customer, new CreateRefund(2_500L, RefundReason.FRAUD, "card stolen"));

        assertThat(issued.createdAt()).isEqualTo(NOON);
        assertThat(service.find(customer, issued.id())).isEqualTo(issued);
    }

    @Test
    void aRefundIsFoundAsItWasIssuedToTheLastDigitOfItsTime() {
        RefundService precise = serviceAt(NOON.plusNanos(123_456_789));

        Refund issued = precise.issue(customer, cents(1));

        assertThat(precise.find(customer, issued.id()).createdAt()).isEqualTo(issued.createdAt());
    }

    @Test
    void aNoteMayHave500CodePointsOutsideTheBasicPlane() {
        String note = "\uD83E\uDE99".repeat(500);

        Refund issued = service.issue(customer, new CreateRefund(1L, RefundReason.ERROR, note));

        assertThat(service.find(customer, issued.id()).note()).isEqualTo(note);
    }

    @Test
    void aRefundIsTakenFromTheBalance() {
        service.issue(customer, cents(2_500));

        assertThat(ledger.refundableCents(customer)).hasValue(7_500);
    }

    @Test
    void theWholeBalanceCanBeRefunded() {
        service.issue(customer, cents(BALANCE));

        assertThat(ledger.refundableCents(customer)).hasValue(0);
    }

    @Test
    void aRefundOfMoreThanTheBalanceNamesWhatIsLeftAndTakesNothing() {
        service.issue(customer, cents(2_500));

        assertThatThrownBy(() -> service.issue(customer, cents(7_501)))
                .asInstanceOf(type(RefundExceedsBalance.class))
                .extracting(RefundExceedsBalance::availableCents)
                .isEqualTo(7_500L);
        assertThat(ledger.refundableCents(customer)).hasValue(7_500);
        assertThat(all()).hasSize(1);
    }

    @Test
    void aRefundThatCannotBeRecordedTakesNothing() {
        Refund recorded = service.issue(customer, cents(2_500));

        assertThatThrownBy(() -> ledger.record(recorded)).isInstanceOf(LedgerFailure.class);

        assertThat(ledger.refundableCents(customer)).hasValue(7_500);
    }

    @Test
    void aCustomerWhoDoesNotExistIsNotFound() {
        String nobody = "cust_000000000000";

        assertThatThrownBy(() -> service.issue(nobody, cents(1))).isInstanceOf(CustomerNotFound.class);
        assertThatThrownBy(() -> service.list(nobody, Optional.empty(), 20)).isInstanceOf(CustomerNotFound.class);
    }

    @Test
    void aRefundIsNotFoundUnderAnotherCustomer() {
        Refund issued = service.issue(customer, cents(1));

        assertThatThrownBy(() -> service.find("cust_000000000000", issued.id())).isInstanceOf(RefundNotFound.class);
    }

    @Test
    void aCustomerWithoutRefundsHasAnEmptyList() {
        assertThat(all()).isEmpty();
    }

    @Test
    void refundsAreListedNewestFirstAndThoseOfOneInstantById() {
        Refund first = service.issue(customer, cents(1));
        List<Refund> second = new ArrayList<>();
        RefundService later = serviceAt(NOON.plusSeconds(1));
        for (int i = 0; i < 5; i++) {
            second.add(later.issue(customer, cents(1)));
        }
        // As the text of an id is ordered: UUID's own compareTo takes its halves for signed numbers.
        second.sort(Comparator.comparing(refund -> refund.id().toString()));
        Refund third = serviceAt(NOON.plusSeconds(2)).issue(customer, cents(1));

        List<Refund> newestFirst = new ArrayList<>(List.of(third));
        newestFirst.addAll(second);
        newestFirst.add(first);
        assertThat(all()).containsExactlyElementsOf(newestFirst);
    }

    @Test
    void noMoreRefundsAreListedThanAskedFor() {
        service.issue(customer, cents(1));
        Refund newest = serviceAt(NOON.plusSeconds(1)).issue(customer, cents(1));

        assertThat(service.list(customer, Optional.empty(), 1)).containsExactly(newest);
    }

    @Test
    void refundsAreListedByReason() {
        service.issue(customer, new CreateRefund(1L, RefundReason.ERROR, null));
        Refund fraud = service.issue(customer, new CreateRefund(1L, RefundReason.FRAUD, null));

        assertThat(service.list(customer, Optional.of(RefundReason.FRAUD), 20)).containsExactly(fraud);
    }

    @Test
    void concurrentRefundsNeverTakeMoreThanTheBalance() throws Exception {
        int attempts = 200;
        ExecutorService callers = Executors.newFixedThreadPool(32);
        List<Future<Boolean>> outcomes;
        try {
            outcomes = callers.invokeAll(Collections.nCopies(attempts, attempt(100)));
        } finally {
            callers.shutdown();
        }

        int issued = 0;
        for (Future<Boolean> outcome : outcomes) {
            issued += outcome.get() ? 1 : 0;
        }
        assertThat(issued).isEqualTo(100);
        assertThat(all()).hasSize(100);
        assertThat(all().stream().mapToLong(Refund::amountCents).sum()).isEqualTo(BALANCE);
        assertThat(ledger.refundableCents(customer)).hasValue(0);
    }

    @Test
    void theDevelopmentCustomersAreThereToTryTheServiceWith() {
        assertThat(ledger.refundableCents("cust_ABCDEF123456")).hasValue(10_000);
        assertThat(ledger.refundableCents("cust_UVWXYZ987654")).hasValue(1_000_000_000_000L);
    }

    /** Whether a refund of so many cents was issued; what else goes wrong is thrown. */
    private Callable<Boolean> attempt(long cents) {
        return () -> {
            try {
                service.issue(customer, cents(cents));
                return true;
            } catch (RefundExceedsBalance exhausted) {
                return false;
            }
        };
    }

    private List<Refund> all() {
        return service.list(customer, Optional.empty(), 1_000);
    }

    private RefundService serviceAt(Instant now) {
        return new RefundService(ledger, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static CreateRefund cents(long amount) {
        return new CreateRefund(amount, RefundReason.REQUESTED, null);
    }
}
