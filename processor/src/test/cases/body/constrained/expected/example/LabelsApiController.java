package example;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.security.Guard;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Serves {@link LabelsApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class LabelsApiController {
    private final LabelsApi api;

    private final Guard guard;

    LabelsApiController(LabelsApi api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    @Put("/v1/labels/{id}/name")
    public HttpResponse<byte[]> name(HttpRequest<?> request, @PathVariable("id") String idText) {
        Media.requireJson(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        long id = in.path("id", idText).toLong();
        String name = in.requiredBody(body, JsonReader::readString);
        in.check(LabelsApiValidator.name(id, name));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerName(id, name);
    }

    private HttpResponse<byte[]> answerName(long id, String name) {
        try {
            api.name(id, name);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("LabelsApi.name", undeclared);
        }
    }

    @Patch("/v1/labels/{id}/name")
    public HttpResponse<byte[]> rename(HttpRequest<?> request, @PathVariable("id") String idText) {
        Media.requireJson(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        long id = in.path("id", idText).toLong();
        Optional<String> name = Optional.ofNullable(in.optionalBody(body, JsonReader::readString));
        in.check(LabelsApiValidator.rename(name));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerRename(id, name);
    }

    private HttpResponse<byte[]> answerRename(long id, Optional<String> name) {
        try {
            api.rename(id, name);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("LabelsApi.rename", undeclared);
        }
    }

    @Put("/v1/labels/{id}/matrix")
    public HttpResponse<byte[]> fill(HttpRequest<?> request, @PathVariable("id") String idText) {
        Media.requireJson(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        long id = in.path("id", idText).toLong();
        List<List<Integer>> matrix = in.requiredBody(body, reader -> reader.readList(reader2 -> reader2.readList(JsonReader::readInteger)));
        in.check(LabelsApiValidator.fill(matrix));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerFill(id, matrix);
    }

    private HttpResponse<byte[]> answerFill(long id, List<List<Integer>> matrix) {
        try {
            api.fill(id, matrix);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("LabelsApi.fill", undeclared);
        }
    }
}
