package acme;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.json.Scalar;
import dev.signet.runtime.security.Guard;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Duration;
import javax.annotation.processing.Generated;

/**
 * Serves {@link TicketApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class TicketApiController {
    private final TicketApi api;

    private final Guard guard;

    TicketApiController(TicketApi api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    /**
     * Keep a ticket.
     */
    @Post("/v1/tickets")
    public HttpResponse<byte[]> keep(HttpRequest<?> request) {
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        Ticket ticket = in.requiredBody(body, TicketReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerKeep(ticket);
    }

    private HttpResponse<byte[]> answerKeep(Ticket ticket) {
        try {
            Ticket answer = api.keep(ticket);
            Answers.requireKept(TicketApiValidator.keepAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> TicketWriter.write(answer, out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("TicketApi.keep", undeclared);
        }
    }

    /**
     * Stamp it: the Location holds the text of the wire.
     */
    @Post("/v1/tickets/stamps")
    public HttpResponse<byte[]> stamp(HttpRequest<?> request) {
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        Duration after = in.requiredBody(body, reader -> reader.readText(Scalar.DURATION));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerStamp(after);
    }

    private HttpResponse<byte[]> answerStamp(Duration after) {
        try {
            TicketApi.Stamp answer = api.stamp(after);
            Answers.requireKept(TicketApiValidator.stampAnswer(answer));
            return Answers.created("/v1/tickets/stamps/"
                    + Answers.segment(Scalar.OFFSET_DATE_TIME.text(answer.on())) + "/"
                    + Answers.segment(Scalar.OFFSET_TIME.text(answer.at())),
                    JsonWriter.write(out -> StampWriter.write(answer, out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("TicketApi.stamp", undeclared);
        }
    }

    /**
     * How long it lasts.
     */
    @Get("/v1/tickets/length")
    public HttpResponse<byte[]> length(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerLength(), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerLength() {
        try {
            Duration answer = api.length();
            Answers.requireKept(TicketApiValidator.lengthAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(Scalar.DURATION, answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("TicketApi.length", undeclared);
        }
    }
}
