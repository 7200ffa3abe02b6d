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
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import javax.annotation.processing.Generated;

/**
 * Serves {@link BookApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class BookApiController {
    private final BookApi api;

    private final Guard guard;

    BookApiController(BookApi api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    @Get("/v1/books")
    public HttpResponse<byte[]> find(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n");
        String anchors = in.query("a").toText();
        String possessive = in.query("b").toText();
        String flag = in.query("c").toText();
        String atomic = in.query("d").toText();
        String intersection = in.query("e").toText();
        String javaClass = in.query("f").toText();
        String nested = in.query("g").toText();
        String codePoint = in.query("h").toText();
        String shortCategory = in.query("i").toText();
        String lineBreak = in.query("j").toText();
        String quoted = in.query("k").toText();
        String flagged = in.query("l").toText();
        String commented = in.query("m").toText();
        String script = in.query("n").toText();
        in.check(BookApiValidator.find(anchors, possessive, flag, atomic, intersection, javaClass, nested, codePoint, shortCategory, lineBreak, quoted, flagged, commented, script));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerFind(anchors, possessive, flag, atomic, intersection,
                javaClass, nested, codePoint, shortCategory, lineBreak, quoted, flagged, commented,
                script), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerFind(String anchors, String possessive, String flag,
            String atomic, String intersection, String javaClass, String nested, String codePoint,
            String shortCategory, String lineBreak, String quoted, String flagged, String commented,
            String script) {
        try {
            String answer = api.find(anchors, possessive, flag, atomic, intersection, javaClass, nested, codePoint, shortCategory, lineBreak, quoted, flagged, commented, script);
            Answers.requireKept(BookApiValidator.findAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.find", undeclared);
        }
    }
}
