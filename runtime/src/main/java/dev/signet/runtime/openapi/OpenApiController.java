package dev.signet.runtime.openapi;

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
 * Serves {@code META-INF/openapi/NAME.yaml} and {@code .json} from the class path at {@code /openapi/}, to everyone.
 * {@code signet.openapi.enabled: false} turns it off.
 */
@Controller("/openapi")
@Contracted
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.ALL)
@Requires(property = "signet.openapi.enabled", notEquals = "false")
public final class OpenApiController {

    // One plain file name: nothing that could name a place outside the directory.
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*\\.(?:yaml|json)");

    private final ResourceLoader resources;

    OpenApiController(ResourceLoader resources) {
        this.resources = resources;
    }

    /** The document of this name, or 404. */
    @Get("/{file}")
    public HttpResponse<byte[]> document(@PathVariable("file") String file) throws IOException {
        if (!FILE.matcher(file).matches()) {
            return Answers.notFound();
        }
        Optional<InputStream> resource = resources.getResourceAsStream("META-INF/openapi/" + file);
        if (resource.isEmpty()) {
            return Answers.notFound();
        }
        try (InputStream document = resource.get()) {
            String type = file.endsWith(".json") ? MediaType.APPLICATION_JSON : "application/yaml";
            return HttpResponse.ok(document.readAllBytes()).contentType(type);
        }
    }
}
