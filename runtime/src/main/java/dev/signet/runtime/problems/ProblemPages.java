package dev.signet.runtime.problems;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Contracted;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.io.ResourceLoader;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Serves the page of each problem type where the type itself leads (RFC 9457, 3.1.1), to everyone:
 * {@code META-INF/problems/TYPE.md} from the class path, as text that every browser shows.
 * {@code signet.problems.enabled: false} turns it off.
 */
@Controller("/problems")
@Contracted
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.ALL)
@Requires(property = "signet.problems.enabled", notEquals = "false")
public final class ProblemPages {

    // As the processor asks of a type: nothing that could name a place outside the directory.
    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");

    private final ResourceLoader resources;

    ProblemPages(ResourceLoader resources) {
        this.resources = resources;
    }

    /** The page of this type, or 404. */
    @Get("/{type}")
    public HttpResponse<byte[]> page(@PathVariable("type") String type) throws IOException {
        if (!TYPE.matcher(type).matches()) {
            return Answers.notFound();
        }
        Optional<InputStream> resource = resources.getResourceAsStream("META-INF/problems/" + type + ".md");
        if (resource.isEmpty()) {
            return Answers.notFound();
        }
        try (InputStream page = resource.get()) {
            return Answers.content(200, "text/plain;charset=utf-8", page.readAllBytes());
        }
    }
}
