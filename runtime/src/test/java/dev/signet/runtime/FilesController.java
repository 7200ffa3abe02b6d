package dev.signet.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;

/** Serves the rest of a path as the processor writes it for {@code {path: .+}}: it answers what it was asked for. */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
public final class FilesController {

    @Get("/v1/files/{path:.+}")
    public HttpResponse<byte[]> read(HttpRequest<?> request, @PathVariable("path") String pathText) {
        return Answers.json(
                200, Arguments.of(request).path("path", pathText).toText().getBytes(UTF_8));
    }

    @Get("/v1/files/{owner:[^/]+}/size")
    public HttpResponse<byte[]> size(HttpRequest<?> request, @PathVariable("owner") String ownerText) {
        return Answers.json(200, ("size of " + ownerText).getBytes(UTF_8));
    }
}
