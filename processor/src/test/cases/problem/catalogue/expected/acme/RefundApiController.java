package acme;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.security.Guard;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import javax.annotation.processing.Generated;

/**
 * Serves {@link RefundApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class RefundApiController {
    private final RefundApi api;

    private final Guard guard;

    RefundApiController(RefundApi api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    @Post("/v1/refunds")
    public HttpResponse<byte[]> issue(HttpRequest<?> request) {
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerIssue();
    }

    private HttpResponse<byte[]> answerIssue() {
        try {
            api.issue();
            return Answers.empty(204);
        } catch (RefundApi.RefundExceedsBalance problem) {
            return Answers.problem(422, "/problems/refund-exceeds-balance",
                    "Refund exceeds balance", problem, out -> {
                out.field("availableCents", problem.availableCents());
                if (problem.rate() != null) {
                    out.field("rate", problem.rate());
                }
                out.field("partial", problem.partial());
                if (problem.reason() != null) {
                    out.field("reason", ReasonWriter.text(problem.reason()));
                }
                if (problem.until().isPresent()) {
                    out.field("until", problem.until().get());
                }
                if (problem.others() != null) {
                    out.name("others");
                    out.array(problem.others(), RefundWriter::write);
                }
                if (problem.last() != null) {
                    out.name("last");
                    RefundWriter.write(problem.last(), out);
                }
                if (problem.marks() != null) {
                    out.name("marks");
                    out.map(problem.marks(), key -> key, (element, to) -> to.value(element));
                }
            });
        } catch (RefundApi.LedgerBusy problem) {
            return Answers.problem(503, "/problems/ledger-busy", "Ledger busy", problem);
        } catch (RefundApi.LedgerClosed problem) {
            return Answers.problem(409, "/problems/ledger-closed", "Ledger closed", problem);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("RefundApi.issue", undeclared);
        }
    }

    @Post("/v1/refunds/all")
    public HttpResponse<byte[]> issueAll(HttpRequest<?> request) {
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerIssueAll();
    }

    private HttpResponse<byte[]> answerIssueAll() {
        try {
            api.issueAll();
            return Answers.empty(204);
        } catch (RefundApi.RefundExceedsBalance problem) {
            return Answers.problem(422, "/problems/refund-exceeds-balance",
                    "Refund exceeds balance", problem, out -> {
                out.field("availableCents", problem.availableCents());
                if (problem.rate() != null) {
                    out.field("rate", problem.rate());
                }
                out.field("partial", problem.partial());
                if (problem.reason() != null) {
                    out.field("reason", ReasonWriter.text(problem.reason()));
                }
                if (problem.until().isPresent()) {
                    out.field("until", problem.until().get());
                }
                if (problem.others() != null) {
                    out.name("others");
                    out.array(problem.others(), RefundWriter::write);
                }
                if (problem.last() != null) {
                    out.name("last");
                    RefundWriter.write(problem.last(), out);
                }
                if (problem.marks() != null) {
                    out.name("marks");
                    out.map(problem.marks(), key -> key, (element, to) -> to.value(element));
                }
            });
        } catch (Throwable undeclared) {
            throw new UndeclaredException("RefundApi.issueAll", undeclared);
        }
    }
}
