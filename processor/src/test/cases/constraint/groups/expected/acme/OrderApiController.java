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
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Serves {@link OrderApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class OrderApiController {
    private final OrderApi api;

    private final Guard guard;

    OrderApiController(OrderApi api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    @Post("/v1/orders")
    public HttpResponse<byte[]> create(HttpRequest<?> request) {
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        Order order = in.requiredBody(body, OrderCreateReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerCreate(order);
    }

    private HttpResponse<byte[]> answerCreate(Order order) {
        try {
            Order answer = api.create(order);
            Answers.requireKept(OrderApiValidator.createAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> OrderWriter.write(answer, out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("OrderApi.create", undeclared);
        }
    }

    @Put("/v1/orders")
    public HttpResponse<byte[]> replace(HttpRequest<?> request) {
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        Order order = in.requiredBody(body, OrderUpdateReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerReplace(order);
    }

    private HttpResponse<byte[]> answerReplace(Order order) {
        try {
            Order answer = api.replace(order);
            Answers.requireKept(OrderApiValidator.replaceAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> OrderUpdateWriter.write(answer, out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("OrderApi.replace", undeclared);
        }
    }

    @Post("/v1/orders/many")
    public HttpResponse<byte[]> createMany(HttpRequest<?> request) {
        Media.requireJson(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        List<Order> orders = in.requiredBody(body, reader -> reader.readList(OrderCreateReader::read));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerCreateMany(orders);
    }

    private HttpResponse<byte[]> answerCreateMany(List<Order> orders) {
        try {
            api.createMany(orders);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("OrderApi.createMany", undeclared);
        }
    }

    @Post("/v1/orders/notes")
    public HttpResponse<byte[]> note(HttpRequest<?> request) {
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        Note note = in.requiredBody(body, NoteAuditedReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerNote(note);
    }

    private HttpResponse<byte[]> answerNote(Note note) {
        try {
            Note answer = api.note(note);
            Answers.requireKept(OrderApiValidator.noteAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> NoteWriter.write(answer, out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("OrderApi.note", undeclared);
        }
    }

    @Get("/v1/orders/find")
    public HttpResponse<byte[]> find(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery("q", "tag");
        String q = in.query("q").required().toText();
        String tag_ = in.query("tag").toText();
        in.check(OrderApiValidator.find(q));
        if (in.hasViolations()) {
            return in.refusal();
        }
        Search search = new Search(q, tag_);
        return Answers.to(request, answerFind(search), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerFind(Search search) {
        try {
            List<Order> answer = api.find(search);
            Answers.requireKept(OrderApiValidator.findAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer, OrderWriter::write)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("OrderApi.find", undeclared);
        }
    }

    @Get("/v1/orders/list")
    public HttpResponse<byte[]> list(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery("q", "tag");
        String q = in.query("q").toText();
        String tag_ = in.query("tag").toText();
        in.check(OrderApiValidator.list(tag_));
        if (in.hasViolations()) {
            return in.refusal();
        }
        Search search = new Search(q, tag_);
        return Answers.to(request, answerList(search), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerList(Search search) {
        try {
            List<Order> answer = api.list(search);
            Answers.requireKept(OrderApiValidator.listAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer, OrderWriter::write)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("OrderApi.list", undeclared);
        }
    }
}
