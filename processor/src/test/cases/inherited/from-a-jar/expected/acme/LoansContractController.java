package acme;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Argument;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.security.Guard;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import javax.annotation.processing.Generated;
import shop.LoansApi;

/**
 * Serves {@link LoansContract}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class LoansContractController {
    private final LoansContract api;

    private final Guard guard;

    LoansContractController(LoansContract api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    /**
     * Forget a loan.
     */
    @Delete("/v2/shops/{shop_id}/loans/{id}")
    public HttpResponse<byte[]> remove(HttpRequest<?> request,
            @PathVariable("shop_id") String shopText, @PathVariable("id") String loanText) {
        guard.requireRole(request, "shopkeeper");
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String shop = in.path("shop-id", shopText).toText();
        String loan = in.path("id", loanText).toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerRemove(shop, loan);
    }

    private HttpResponse<byte[]> answerRemove(String shop, String loan) {
        try {
            api.remove(shop, loan);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("LoansContract.remove", undeclared);
        }
    }

    @Get("/v2/shops/{shop_id}/loans")
    public HttpResponse<byte[]> list(HttpRequest<?> request,
            @PathVariable("shop_id") String shopIdText) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery("page", "class", "tag");
        String shopId = in.path("shop-id", shopIdText).toText();
        int page = in.query("page").orElse("1").toInt();
        String value = in.query("class").toText();
        String xRequestID = in.header("X-Request-ID").toText();
        List<String> tag = in.query("tag").toList(Argument::toText);
        in.check(LoansContractValidator.list(xRequestID, tag));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerList(shopId, page, value, xRequestID, tag), "no-cache",
                "Accept-Encoding, X-Request-ID");
    }

    private HttpResponse<byte[]> answerList(String shopId, int page, String value,
            String xRequestID, List<String> tag) {
        try {
            List<LoansApi.Loan> answer = api.list(shopId, page, value, xRequestID, tag);
            Answers.requireKept(LoansContractValidator.listAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer, LoansApiLoanWriter::write)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("LoansContract.list", undeclared);
        }
    }

    @Post("/v2/shops/{shop_id}/loans")
    public HttpResponse<byte[]> add(HttpRequest<?> request,
            @PathVariable("shop_id") String shopIdText) {
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String shopId = in.path("shop-id", shopIdText).toText();
        String shopId2 = in.header("Shop-Id").toText();
        LoansApi.Loan loan = in.requiredBody(body, LoansApiLoanReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerAdd(shopId, shopId2, loan);
    }

    private HttpResponse<byte[]> answerAdd(String shopId, String shopId2, LoansApi.Loan loan) {
        try {
            LoansApi.Loan answer = api.add(shopId, shopId2, loan);
            Answers.requireKept(LoansContractValidator.addAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> LoansApiLoanWriter.write(answer, out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("LoansContract.add", undeclared);
        }
    }

    @Put("/v2/shops/{shop_id}/loans/{id}")
    public HttpResponse<byte[]> replace(HttpRequest<?> request,
            @PathVariable("shop_id") String shopIdText, @PathVariable("id") String idText) {
        Media.requireJson(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String shopId = in.path("shop-id", shopIdText).toText();
        String id = in.path("id", idText).toText();
        List<LoansApi.Loan> content = in.requiredBody(body, reader -> reader.readList(LoansApiLoanReader::read));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerReplace(shopId, id, content);
    }

    private HttpResponse<byte[]> answerReplace(String shopId, String id,
            List<LoansApi.Loan> content) {
        try {
            api.replace(shopId, id, content);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("LoansContract.replace", undeclared);
        }
    }
}
