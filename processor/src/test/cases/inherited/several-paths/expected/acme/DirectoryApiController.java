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
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Serves {@link DirectoryApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class DirectoryApiController {
    private final DirectoryApi api;

    private final Guard guard;

    DirectoryApiController(DirectoryApi api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    @Get("/v1/users")
    public HttpResponse<byte[]> users(HttpRequest<?> request) {
        guard.requireRole(request, "clerk");
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerUsers(), "private, no-cache",
                "Accept-Encoding, Authorization");
    }

    private HttpResponse<byte[]> answerUsers() {
        try {
            List<String> answer = api.users();
            Answers.requireKept(DirectoryApiValidator.usersAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer, (element, to) -> to.value(element))));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("DirectoryApi.users", undeclared);
        }
    }

    @Get("/v1/groups")
    public HttpResponse<byte[]> groups(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerGroups(), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerGroups() {
        try {
            List<String> answer = api.groups();
            Answers.requireKept(DirectoryApiValidator.groupsAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer, (element, to) -> to.value(element))));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("DirectoryApi.groups", undeclared);
        }
    }
}
