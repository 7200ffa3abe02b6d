package dev.signet.runtime;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Argument;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.ContentFault;
import dev.signet.runtime.http.ContentStream;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Items;
import dev.signet.runtime.http.Later;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.json.JsonWriter;
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
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Serves {@link Depot}, written by hand as the processor writes it. */
@Controller
@Contracted
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
public final class DepotController {

    private final Depot api;

    DepotController(Depot api) {
        this.api = api;
    }

    @Post("/v1/depot/bytes")
    public HttpResponse<byte[]> bytes(HttpRequest<?> request) {
        Media.requireRaw(request, "image/*", "application/json");
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        byte[] image = in.requiredBody(body);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.content(200, "image/png", image);
    }

    @Post("/v1/depot/text")
    public HttpResponse<byte[]> text(HttpRequest<?> request) {
        Media.requireText(request, "text/plain");
        Media.requireAccepted(request, "text/plain");
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        int number = in.text(body).toInt();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.text(200, "text/plain", "€" + number);
    }

    @Post("/v1/depot/form")
    public HttpResponse<byte[]> form(HttpRequest<?> request) {
        Media.requireText(request, "application/x-www-form-urlencoded");
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.fields(body, "name", "tag");
        String name = in.form("name").required().toText();
        List<String> tags = in.form("tag").toList(Argument::toText);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.text(200, "text/plain", name + tags);
    }

    @Post("/v1/depot/stream")
    public HttpResponse<byte[]> stream(HttpRequest<?> request) {
        ContentStream body = Media.stream(request, "application/octet-stream");
        Arguments in = Arguments.of(request);
        InputStream content = in.requiredBody(body);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return body.during(() -> answerStream(content));
    }

    private HttpResponse<byte[]> answerStream(InputStream content) {
        try {
            long answer = api.store(content);
            return Answers.text(200, "text/plain", Long.toString(answer));
        } catch (IllegalArgumentException problem) {
            return Answers.problem(422, "/problems/unwanted", "Unwanted", problem);
        } catch (ContentFault broken) {
            throw broken;
        } catch (Throwable undeclared) {
            throw new UndeclaredException("Depot.stream", undeclared);
        }
    }

    @Get("/v1/depot/export")
    public HttpResponse<byte[]> export(HttpRequest<?> request) throws IOException {
        Media.requireAccepted(request, "application/pdf");
        return Answers.to(request, Answers.stream(200, "application/pdf", api.export()), "no-cache", "Accept-Encoding");
    }

    @Get("/v1/depot/later")
    public CompletionStage<HttpResponse<byte[]>> later(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        return Answers.to(request, answerLater(), "no-cache", "Accept-Encoding");
    }

    private CompletionStage<HttpResponse<byte[]>> answerLater() {
        return Later.answer(() -> api.later(), outcome -> {
            try {
                String answer = outcome.get();
                return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
            } catch (IllegalArgumentException problem) {
                return Answers.problem(422, "/problems/unwanted", "Unwanted", problem);
            } catch (Throwable undeclared) {
                throw new UndeclaredException("Depot.later", undeclared);
            }
        });
    }

    @Get("/v1/depot/items")
    public CompletionStage<HttpResponse<byte[]>> items(HttpRequest<?> request) {
        String type = Media.accepted(request, "application/json", "text/event-stream");
        return Answers.to(request, answerItems(type), "no-cache", "Accept, Accept-Encoding");
    }

    private CompletionStage<HttpResponse<byte[]>> answerItems(String type) {
        return Later.items(() -> api.items(), outcome -> {
            try {
                Items<String> answer = outcome.get();
                return type.equals("text/event-stream")
                        ? Answers.events(200, answer, item -> JsonWriter.write(out -> out.value(item)))
                        : Answers.array(200, type, answer, item -> JsonWriter.write(out -> out.value(item)));
            } catch (IllegalArgumentException problem) {
                return Answers.problem(422, "/problems/unwanted", "Unwanted", problem);
            } catch (Throwable undeclared) {
                throw new UndeclaredException("Depot.items", undeclared);
            }
        });
    }
}
