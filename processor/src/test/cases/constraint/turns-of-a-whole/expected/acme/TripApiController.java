package acme;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.security.Guard;
import dev.signet.runtime.validation.ValidationContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import javax.annotation.processing.Generated;

/**
 * Serves {@link TripApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class TripApiController {
    private final TripApi api;

    private final Guard guard;

    private final ValidationContext validation;

    TripApiController(TripApi api, Guard guard, ValidationContext validation) {
        this.api = api;
        this.guard = guard;
        this.validation = validation;
    }

    /**
     * Plan a trip.
     */
    @Post("/v1/trips")
    public HttpResponse<byte[]> plan(HttpRequest<?> request) {
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request, validation);
        in.onlyQuery();
        Trip trip = in.requiredBody(body, TripReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerPlan(trip);
    }

    private HttpResponse<byte[]> answerPlan(Trip trip) {
        try {
            Trip answer = api.plan(trip);
            Answers.requireKept(TripApiValidator.planAnswer(answer, validation));
            return Answers.json(200, JsonWriter.write(out -> TripWriter.write(answer, out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("TripApi.plan", undeclared);
        }
    }

    /**
     * Board.
     */
    @Put("/v1/trips")
    public HttpResponse<byte[]> board(HttpRequest<?> request) {
        Media.requireJson(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request, validation);
        in.onlyQuery();
        Seat seat = in.requiredBody(body, SeatReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerBoard(seat);
    }

    private HttpResponse<byte[]> answerBoard(Seat seat) {
        try {
            api.board(seat);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("TripApi.board", undeclared);
        }
    }
}
