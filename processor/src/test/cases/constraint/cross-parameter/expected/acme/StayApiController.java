package acme;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Argument;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.security.Caller;
import dev.signet.runtime.security.Guard;
import dev.signet.runtime.validation.ValidationContext;
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
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Serves {@link StayApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class StayApiController {
    private final StayApi api;

    private final Guard guard;

    private final ValidationContext validation;

    StayApiController(StayApi api, Guard guard, ValidationContext validation) {
        this.api = api;
        this.guard = guard;
        this.validation = validation;
    }

    /**
     * Finds what is free.
     */
    @Get("/v1/stays")
    public HttpResponse<byte[]> find(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request, validation);
        in.onlyQuery("from", "to");
        LocalDate from = in.query("from").toLocalDate();
        LocalDate to = in.query("to").toLocalDate();
        if (in.hasViolations()) {
            return in.refusal();
        }
        in.check(StayApiValidator.findWhole(from, to, validation));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerFind(from, to), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerFind(LocalDate from, LocalDate to) {
        try {
            String answer = api.find(from, to);
            Answers.requireKept(StayApiValidator.findAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("StayApi.find", undeclared);
        }
    }

    @Post("/v1/stays")
    public HttpResponse<byte[]> book(HttpRequest<?> request) {
        Caller caller_ = guard.anyone(request);
        Media.requireJson(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request, validation);
        in.onlyQuery("first_night", "last_night", "limit");
        LocalDate from = in.query("first_night").required().toLocalDate();
        LocalDate to = in.query("last_night").required().toLocalDate();
        int limit = in.query("limit").toInt();
        Booking booking = in.requiredBody(body, BookingReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        Period.Paging paging = new Period.Paging(limit);
        Period period = new Period(from, to, paging);
        in.check(StayApiValidator.bookWhole(caller_, period, booking, validation));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerBook(caller_, period, booking);
    }

    private HttpResponse<byte[]> answerBook(Caller caller, Period period, Booking booking) {
        try {
            api.book(caller, period, booking);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("StayApi.book", undeclared);
        }
    }

    @Put("/v1/stays/{id}")
    public HttpResponse<byte[]> move(HttpRequest<?> request, @PathVariable("id") String idText) {
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request, validation);
        in.onlyQuery("day");
        Booking booking = in.requiredBody(body, BookingReader::read);
        String id = in.path("id", idText).toText();
        List<LocalDate> days = in.query("day").toList(Argument::toLocalDate);
        if (in.hasViolations()) {
            return in.refusal();
        }
        in.check(StayApiValidator.moveWhole(booking, id, days, validation));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerMove(booking, id, days);
    }

    private HttpResponse<byte[]> answerMove(Booking booking, String id, List<LocalDate> days) {
        try {
            String answer = api.move(booking, id, days);
            Answers.requireKept(StayApiValidator.moveAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("StayApi.move", undeclared);
        }
    }

    @Get("/v1/stays/{id}")
    public HttpResponse<byte[]> read(HttpRequest<?> request,
            @PathVariable("id") String argumentsText) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request, validation);
        in.onlyQuery();
        String arguments = in.path("id", argumentsText).toText();
        in.check(StayApiValidator.read(arguments, validation));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerRead(arguments), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerRead(String arguments) {
        try {
            String answer = api.read(arguments);
            Answers.requireKept(StayApiValidator.readAnswer(answer, validation));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("StayApi.read", undeclared);
        }
    }

    @Delete("/v1/stays")
    public HttpResponse<byte[]> clear(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request, validation);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerClear();
    }

    private HttpResponse<byte[]> answerClear() {
        try {
            String answer = api.clear();
            Answers.requireKept(StayApiValidator.clearAnswer(answer, validation));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("StayApi.clear", undeclared);
        }
    }

    @Delete("/v1/stays/mine")
    public HttpResponse<byte[]> clearBy(HttpRequest<?> request) {
        Caller caller_ = guard.anyone(request);
        Arguments in = Arguments.of(request, validation);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        in.check(StayApiValidator.clearByWhole(caller_, validation));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerClearBy(caller_);
    }

    private HttpResponse<byte[]> answerClearBy(Caller caller) {
        try {
            api.clear(caller);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("StayApi.clearBy", undeclared);
        }
    }
}
