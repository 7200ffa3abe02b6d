package acme;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.FileArgument;
import dev.signet.runtime.http.FormParts;
import dev.signet.runtime.http.Later;
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
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.ws.rs.core.EntityPart;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
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
     * Adds a photo.
     */
    @Post("/v1/photos/{album}")
    public HttpResponse<byte[]> add(HttpRequest<?> request,
            @PathVariable("album") String albumText) {
        guard.requireRole(request, "member");
        FormParts body = Media.formParts(request);
        Media.requireJsonAccepted(request);
        return body.during(() -> {
            Arguments in = Arguments.of(request);
            in.onlyQuery();
            in.parts(body.texts("title", "stars", "tags").files("photo", "thumbnail"));
            String album = in.path("album", albumText).toText();
            String title = in.form("title").required().toText();
            int stars = in.form("stars").orElse("3").toInt();
            List<PhotoApi.Topic> tags = in.form("tags").toList(
                    text -> text.to(TopicReader::parse, TopicReader.EXPECTED));
            InputStream photo = in.file("photo").required().toStream();
            Optional<byte[]> thumbnail = in.file("thumbnail").toOptional(FileArgument::toBytes);
            in.check(PhotoApiValidator.add(title, stars));
            if (in.hasViolations()) {
                return in.refusal();
            }
            return answerAdd(album, title, stars, tags, photo, thumbnail);
        });
    }

    private HttpResponse<byte[]> answerAdd(String album, String title, int stars,
            List<PhotoApi.Topic> tags, InputStream photo, Optional<byte[]> thumbnail) {
        try {
            String answer = api.add(album, title, stars, tags, photo, thumbnail);
            Answers.requireKept(PhotoApiValidator.addAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("PhotoApi.add", undeclared);
        }
    }

    @Put("/v1/photos")
    public CompletionStage<HttpResponse<byte[]>> addAll(HttpRequest<?> request) {
        guard.requireRole(request, "member");
        FormParts body_ = Media.formParts(request);
        Media.requireJsonAccepted(request);
        return body_.duringLater(() -> {
            Arguments in = Arguments.of(request);
            in.onlyQuery();
            in.parts(body_.files("body", "covers", "raws", "index"));
            List<EntityPart> body = in.file("body").toList(FileArgument::toPart);
            byte[][] covers = in.file("covers").toArray(FileArgument::toBytes, byte[][]::new);
            InputStream[] raws = in.file("raws").toArray(FileArgument::toStream,
                    InputStream[]::new);
            EntityPart index = in.file("index").toPart();
            in.check(PhotoApiValidator.addAll(body));
            if (in.hasViolations()) {
                return Later.now(in.refusal());
            }
            return answerAddAll(body, covers, raws, index);
        });
    }

    private CompletionStage<HttpResponse<byte[]>> answerAddAll(List<EntityPart> body,
            byte[][] covers, InputStream[] raws, EntityPart index) {
        return Later.answer(() -> api.addAll(body, covers, raws, index), outcome -> {
            try {
                Integer answer = outcome.get();
                Answers.requireKept(PhotoApiValidator.addAllAnswer(answer));
                return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
            } catch (Throwable undeclared) {
                throw new UndeclaredException("PhotoApi.addAll", undeclared);
            }
        });
    }

    /**
     * A form without files may come in parts, too.
     */
    @Post("/v1/photos")
    public HttpResponse<byte[]> rate(HttpRequest<?> request) {
        guard.requireRole(request, "member");
        FormParts body = Media.formParts(request);
        return body.during(() -> {
            Arguments in = Arguments.of(request);
            in.onlyQuery();
            in.parts(body.texts("stars"));
            int stars = in.form("stars").toInt();
            if (in.hasViolations()) {
                return in.refusal();
            }
            return answerRate(stars);
        });
    }

    private HttpResponse<byte[]> answerRate(int stars) {
        try {
            api.rate(stars);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("PhotoApi.rate", undeclared);
        }
    }

    @Post("/v1/photos/grouped")
    public HttpResponse<byte[]> grouped(HttpRequest<?> request) {
        guard.requireRole(request, "member");
        FormParts body = Media.formParts(request);
        return body.during(() -> {
            Arguments in = Arguments.of(request);
            in.onlyQuery();
            in.parts(body.texts("name").files("file"));
            String name = in.form("name").toText();
            Optional<EntityPart> file = in.file("file").toOptional(FileArgument::toPart);
            if (in.hasViolations()) {
                return in.refusal();
            }
            PhotoApi.Upload upload = new PhotoApi.Upload(name, file);
            return answerGrouped(upload);
        });
    }

    private HttpResponse<byte[]> answerGrouped(PhotoApi.Upload upload) {
        try {
            api.grouped(upload);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("PhotoApi.grouped", undeclared);
        }
    }
}
