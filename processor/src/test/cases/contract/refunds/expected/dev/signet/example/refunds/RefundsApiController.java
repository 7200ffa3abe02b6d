package dev.signet.example.refunds;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.idempotency.Idempotency;
import dev.signet.runtime.idempotency.IdempotentOperation;
import dev.signet.runtime.idempotency.Transacted;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.security.Caller;
import dev.signet.runtime.security.Guard;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Serves {@link RefundsApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class RefundsApiController {
    private static final IdempotentOperation ISSUE = new IdempotentOperation(
            "dev.signet.example.refunds.RefundsApi.issue", true, Duration.parse("PT24H"), 409)
            .transactional();

    private final RefundsApi api;

    private final Guard guard;

    private final Idempotency idempotency;

    RefundsApiController(RefundsApi api, Guard guard, Idempotency idempotency) {
        this.api = api;
        this.guard = guard;
        this.idempotency = idempotency;
    }

    /**
     * Issue a refund for a customer.
     */
    @Post("/v1/customers/{customer_id}/refunds")
    @Transacted("RefundsApi.issue")
    public HttpResponse<byte[]> issue(HttpRequest<?> request,
            @PathVariable("customer_id") String customerIdText) {
        Caller caller = guard.requireRole(request, "support");
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String customerId = in.path("customer_id", customerIdText).toText();
        CreateRefund refund = in.requiredBody(body, CreateRefundReader::read);
        in.check(RefundsApiValidator.issue(customerId));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return idempotency.once(ISSUE, request, body, caller, () -> answerIssue(customerId,
                refund));
    }

    private HttpResponse<byte[]> answerIssue(String customerId, CreateRefund refund) {
        try {
            Refund answer = api.issue(customerId, refund);
            Answers.requireKept(RefundsApiValidator.issueAnswer(answer));
            return Answers.created("/v1/customers/" + Answers.segment(customerId) + "/refunds/"
                    + Answers.segment(answer.id()),
                    JsonWriter.write(out -> RefundWriter.write(answer, out)));
        } catch (CustomerNotFound problem) {
            return Answers.problem(404, "/problems/customer-not-found",
                    "Customer not found", problem);
        } catch (RefundExceedsBalance problem) {
            return Answers.problem(422, "/problems/refund-exceeds-balance",
                    "Refund exceeds balance", problem, out -> {
                out.field("available_cents", problem.availableCents());
            });
        } catch (Throwable undeclared) {
            throw new UndeclaredException("RefundsApi.issue", undeclared);
        }
    }

    /**
     * Look up one refund.
     */
    @Get("/v1/customers/{customer_id}/refunds/{refund_id}")
    public HttpResponse<byte[]> find(HttpRequest<?> request,
            @PathVariable("customer_id") String customerIdText,
            @PathVariable("refund_id") String refundIdText) {
        guard.requireRole(request, "support");
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String customerId = in.path("customer_id", customerIdText).toText();
        UUID refundId = in.path("refund_id", refundIdText).toUuid();
        in.check(RefundsApiValidator.find(customerId));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerFind(customerId, refundId), "private, no-cache",
                "Accept-Encoding, Authorization");
    }

    private HttpResponse<byte[]> answerFind(String customerId, UUID refundId) {
        try {
            Refund answer = api.find(customerId, refundId);
            Answers.requireKept(RefundsApiValidator.findAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> RefundWriter.write(answer, out)));
        } catch (RefundNotFound problem) {
            return Answers.problem(404, "/problems/refund-not-found", "Refund not found", problem);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("RefundsApi.find", undeclared);
        }
    }

    /**
     * A customer's refunds, newest first.
     */
    @Get("/v1/customers/{customer_id}/refunds")
    public HttpResponse<byte[]> list(HttpRequest<?> request,
            @PathVariable("customer_id") String customerIdText) {
        guard.requireRole(request, "support");
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery("reason", "limit");
        String customerId = in.path("customer_id", customerIdText).toText();
        Optional<RefundReason> reason = in.query("reason").toOptional(
                text -> text.to(RefundReasonReader::parse, RefundReasonReader.EXPECTED));
        int limit = in.query("limit").orElse("20").toInt();
        in.check(RefundsApiValidator.list(customerId, limit));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerList(customerId, reason, limit), "private, no-cache",
                "Accept-Encoding, Authorization");
    }

    private HttpResponse<byte[]> answerList(String customerId, Optional<RefundReason> reason,
            int limit) {
        try {
            List<Refund> answer = api.list(customerId, reason, limit);
            Answers.requireKept(RefundsApiValidator.listAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer, RefundWriter::write)));
        } catch (CustomerNotFound problem) {
            return Answers.problem(404, "/problems/customer-not-found",
                    "Customer not found", problem);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("RefundsApi.list", undeclared);
        }
    }
}
