package acme;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.ContentFault;
import dev.signet.runtime.http.ContentStream;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.security.Guard;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.File;
import java.io.FileInputStream;
import java.io.InputStream;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Serves {@link PhotoApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class PhotoApiController {
    private final PhotoApi api;

    private final Guard guard;

    PhotoApiController(PhotoApi api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    /**
     * A photo as it was taken.
     */
    @Get("/v1/photos/{id}")
    public HttpResponse<byte[]> find(HttpRequest<?> request, @PathVariable("id") String idText) {
        Media.requireAccepted(request, "image/jpeg");
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String id = in.path("id", idText).toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerFind(id), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerFind(String id) {
        try {
            Optional<InputStream> answer = api.find(id);
            if (answer.isEmpty()) {
                return Answers.notFound();
            }
            Answers.requireKept(PhotoApiValidator.findAnswer(answer.get()));
            return Answers.stream(200, "image/jpeg", answer.get());
        } catch (Throwable undeclared) {
            throw new UndeclaredException("PhotoApi.find", undeclared);
        }
    }

    @Get("/v1/photos/{id}/original")
    public HttpResponse<byte[]> original(HttpRequest<?> request,
            @PathVariable("id") String idText) {
        String type = Media.accepted(request, "image/tiff", "image/jpeg");
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String id = in.path("id", idText).toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerOriginal(type, id), "no-cache", "Accept, Accept-Encoding");
    }

    private HttpResponse<byte[]> answerOriginal(String type, String id) {
        try {
            File answer = api.original(id);
            Answers.requireKept(PhotoApiValidator.originalAnswer(answer));
            return Answers.stream(200, type, new FileInputStream(answer));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("PhotoApi.original", undeclared);
        }
    }

    @Get("/v1/photos/{id}/thumbnail")
    public HttpResponse<byte[]> thumbnail(HttpRequest<?> request,
            @PathVariable("id") String idText) {
        String type = Media.accepted(request, "image/webp", "image/png");
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String id = in.path("id", idText).toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerThumbnail(type, id), "no-cache",
                "Accept, Accept-Encoding");
    }

    private HttpResponse<byte[]> answerThumbnail(String type, String id) {
        try {
            byte[] answer = api.thumbnail(id);
            Answers.requireKept(PhotoApiValidator.thumbnailAnswer(answer));
            return Answers.content(200, type, answer);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("PhotoApi.thumbnail", undeclared);
        }
    }

    /**
     * Whatever it is.
     */
    @Put("/v1/photos/{id}")
    public HttpResponse<byte[]> replace(HttpRequest<?> request, @PathVariable("id") String idText) {
        ContentStream body = Media.stream(request, "application/octet-stream");
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String id = in.path("id", idText).toText();
        InputStream photo = in.requiredBody(body);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return body.during(() -> answerReplace(id, photo));
    }

    private HttpResponse<byte[]> answerReplace(String id, InputStream photo) {
        try {
            api.replace(id, photo);
            return Answers.empty(204);
        } catch (ContentFault problem) {
            throw problem;
        } catch (Throwable undeclared) {
            throw new UndeclaredException("PhotoApi.replace", undeclared);
        }
    }

    @Post("/v1/photos/{id}/copies")
    public HttpResponse<byte[]> add(HttpRequest<?> request, @PathVariable("id") String idText) {
        Media.requireRaw(request, "image/*");
        Media.requireAccepted(request, "image/png");
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String id = in.path("id", idText).toText();
        byte[] image = in.requiredBody(body);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerAdd(id, image);
    }

    private HttpResponse<byte[]> answerAdd(String id, byte[] image) {
        try {
            byte[] answer = api.add(id, image);
            Answers.requireKept(PhotoApiValidator.addAnswer(answer));
            return Answers.content(201, "image/png", answer).header("Location", "/v1/photos/"
                    + Answers.segment(id));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("PhotoApi.add", undeclared);
        }
    }

    @Post("/v1/photos/{id}/notes")
    public HttpResponse<byte[]> annotate(HttpRequest<?> request,
            @PathVariable("id") String idText) {
        ContentStream body = Media.stream(request, "*/*");
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String id = in.path("id", idText).toText();
        Optional<InputStream> note = in.optionalBody(body);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return body.during(() -> answerAnnotate(id, note));
    }

    private HttpResponse<byte[]> answerAnnotate(String id, Optional<InputStream> note) {
        try {
            api.annotate(id, note);
            return Answers.empty(204);
        } catch (ContentFault problem) {
            throw problem;
        } catch (Throwable undeclared) {
            throw new UndeclaredException("PhotoApi.annotate", undeclared);
        }
    }

    @Post("/v1/photos/{id}/marks")
    public HttpResponse<byte[]> mark(HttpRequest<?> request, @PathVariable("id") String idText) {
        ContentStream body_ = Media.stream(request, "image/png");
        Arguments in = Arguments.of(request);
        in.onlyQuery("body");
        String id = in.path("id", idText).toText();
        InputStream mark = in.optionalBody(body_).orElse(null);
        String body = in.query("body").toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return body_.during(() -> answerMark(id, mark, body));
    }

    private HttpResponse<byte[]> answerMark(String id, InputStream mark, String body) {
        try {
            api.mark(id, mark, body);
            return Answers.empty(204);
        } catch (ContentFault problem) {
            throw problem;
        } catch (Throwable undeclared) {
            throw new UndeclaredException("PhotoApi.mark", undeclared);
        }
    }
}
