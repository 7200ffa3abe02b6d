package acme;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Argument;
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
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
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
     * List stays.
     */
    @Get("/v1/stays")
    public HttpResponse<byte[]> list(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request, validation);
        in.onlyQuery("first_night", "last_night", "offset", "limit", "hotel");
        LocalDate first = in.query("first_night").required().toLocalDate();
        LocalDate last = in.query("last_night").required().toLocalDate();
        int offset = in.query("offset").toInt();
        int limit = in.query("limit").toInt();
        String hotel = in.query("hotel").toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        Nights.Paging paging = new Nights.Paging(offset, limit);
        Nights nights = new Nights(first, last, paging);
        in.check(StayApiValidator.listWhole(paging, nights, validation));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerList(nights, hotel), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerList(Nights nights, String hotel) {
        try {
            List<String> answer = api.list(nights, hotel);
            Answers.requireKept(StayApiValidator.listAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer, (element, to) -> to.value(element))));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("StayApi.list", undeclared);
        }
    }

    /**
     * Search for rooms.
     */
    @Get("/v1/stays/rooms")
    public HttpResponse<byte[]> rooms(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request, validation);
        in.onlyQuery("adults", "child", "code");
        int adults = in.query("adults").toInt();
        List<String> children = in.query("child").required().toList(Argument::toText);
        String code = in.query("code").toText();
        in.check(StayApiValidator.rooms(children, code));
        if (in.hasViolations()) {
            return in.refusal();
        }
        Party party = in.make(() -> {
            Party made = new Party();
            made.adults = adults;
            made.setChildren(children);
            made.setCode(code);
            return made;
        }, "query", "adults", "child", "code");
        if (in.hasViolations()) {
            return in.refusal();
        }
        in.check(StayApiValidator.roomsWhole(party));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerRooms(party), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerRooms(Party party) {
        try {
            List<String> answer = api.rooms(party);
            Answers.requireKept(StayApiValidator.roomsAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer, (element, to) -> to.value(element))));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("StayApi.rooms", undeclared);
        }
    }
}
