package dev.signet.runtime.http;

import dev.signet.runtime.problem.Problem;
import dev.signet.runtime.problem.ProblemException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import java.util.Comparator;
import java.util.List;

/** Judges the media types of a request: JSON goes in and JSON comes out. */
public final class Media {
    private static final byte[] NOTHING = {};

    private Media() {}

    /**
     * The content of a request, once its media type is known to be JSON; empty where there is none.
     *
     * <p>Content that is not application/json, or does not say what it is, is refused with 415 before it is read (RFC 9110,
     * 15.5.16); content that is too large with 413.
     */
    public static byte[] jsonContent(HttpRequest<?> request) {
        if (!Content.mayFollow(request)) {
            return NOTHING;
        }
        refuseOtherThanJson(request);
        return Content.read(request);
    }

    static void refuseOtherThanJson(HttpRequest<?> request) {
        if (!isJson(request)) {
            throw new ProblemException(unsupported(request.getMethod()));
        }
        // The server has decoded what it can, and has taken the field away.
        if (request.getHeaders().contains(HttpHeaders.CONTENT_ENCODING)) {
            throw new ProblemException(unsupported(request.getMethod())
                    .detail("The content must be encoded in gzip or deflate, or not at all.")
                    .header(HttpHeaders.ACCEPT_ENCODING, "gzip, deflate"));
        }
    }

    private static boolean isJson(HttpRequest<?> request) {
        List<String> types = request.getHeaders().getAll(HttpHeaders.CONTENT_TYPE);
        return types.size() == 1
                && MediaRange.parse(types.get(0))
                        .filter(type -> type.isJson() && !type.parameters().containsKey("q"))
                        .isPresent();
    }

    /** Refuses a client that does not take application/json with 406 (RFC 9110, 12.5.1 and 15.5.7). */
    public static void requireJsonAccepted(HttpRequest<?> request) {
        String accept = String.join(",", request.getHeaders().getAll(HttpHeaders.ACCEPT));
        if (!accept.isBlank() && !accepts(MediaRange.list(accept))) {
            throw new ProblemException(Problem.of(406).detail("Only application/json is available."));
        }
    }

    // RFC 9110, 12.5.1: the most specific range that applies decides, whatever the others say.
    private static boolean accepts(List<MediaRange> ranges) {
        int precision = ranges.stream().mapToInt(MediaRange::precision).max().orElse(0);
        return precision > 0
                && ranges.stream()
                        .filter(range -> range.precision() == precision)
                        .map(MediaRange::weight)
                        .max(Comparator.naturalOrder())
                        .filter(weight -> weight > 0)
                        .isPresent();
    }

    private static Problem unsupported(HttpMethod method) {
        Problem problem = Problem.of(415)
                .detail("The content must be application/json.")
                .header(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON);
        return switch (method) {
            case POST -> problem.header("Accept-Post", MediaType.APPLICATION_JSON);
            case PATCH -> problem.header("Accept-Patch", MediaType.APPLICATION_JSON);
            default -> problem;
        };
    }
}
