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
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import javax.annotation.processing.Generated;

/**
 * Serves {@link FileApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class FileApiController {
    private final FileApi api;

    private final Guard guard;

    FileApiController(FileApi api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    @Get("/v1/files/{path:.+}")
    public HttpResponse<byte[]> read(HttpRequest<?> request,
            @PathVariable("path") String pathText) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String path = in.path("path", pathText).toText();
        in.check(FileApiValidator.read(path));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerRead(path), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerRead(String path) {
        try {
            String answer = api.read(path);
            Answers.requireKept(FileApiValidator.readAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("FileApi.read", undeclared);
        }
    }

    @Get("/v1/files/{owner}/size")
    public HttpResponse<byte[]> size(HttpRequest<?> request,
            @PathVariable("owner") String ownerText) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String owner = in.path("owner", ownerText).toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerSize(owner), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerSize(String owner) {
        try {
            String answer = api.size(owner);
            Answers.requireKept(FileApiValidator.sizeAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("FileApi.size", undeclared);
        }
    }

    /**
     * Kept, and said so.
     */
    @Get("/v1/files/pictures/all/{path:.+}")
    public HttpResponse<byte[]> picture(HttpRequest<?> request,
            @PathVariable("path") String pathText) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String path = in.path("path", pathText).toText();
        in.check(FileApiValidator.picture(path));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerPicture(path), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerPicture(String path) {
        try {
            String answer = api.picture(path);
            Answers.requireKept(FileApiValidator.pictureAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("FileApi.picture", undeclared);
        }
    }
}
