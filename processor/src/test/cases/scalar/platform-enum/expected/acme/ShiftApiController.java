package acme;

import dev.signet.runtime.http.Answers;
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
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.DayOfWeek;
import java.time.Month;
import javax.annotation.processing.Generated;

/**
 * Serves {@link ShiftApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class ShiftApiController {
    private final ShiftApi api;

    private final Guard guard;

    ShiftApiController(ShiftApi api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    /**
     * Plan the shifts of a month.
     */
    @Post("/v1/shifts/{month}")
    public HttpResponse<byte[]> plan(HttpRequest<?> request,
            @PathVariable("month") String monthText) {
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery("first");
        Month month = in.path("month", monthText).to(MonthReader::parse, MonthReader.EXPECTED);
        DayOfWeek first = in.query("first").orElse("MONDAY").to(DayOfWeekReader::parse, DayOfWeekReader.EXPECTED);
        ShiftApi.Plan plan = in.requiredBody(body, PlanReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerPlan(month, first, plan);
    }

    private HttpResponse<byte[]> answerPlan(Month month, DayOfWeek first, ShiftApi.Plan plan) {
        try {
            ShiftApi.Plan answer = api.plan(month, first, plan);
            Answers.requireKept(ShiftApiValidator.planAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> PlanWriter.write(answer, out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("ShiftApi.plan", undeclared);
        }
    }
}
