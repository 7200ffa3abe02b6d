package dev.signet.runtime.http;

import dev.signet.runtime.problem.Problem;
import dev.signet.runtime.problem.ProblemException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiPredicate;

/** Judges the media types of a request against those that an operation takes and gives. */
public final class Media {
    private static final byte[] NOTHING = {};
    private static final String[] JSON = {MediaType.APPLICATION_JSON};

    private Media() {}

    /**
     * Refuses content that is not application/json in UTF-8, or does not say what it is, with 415 (RFC 9110, 15.5.16); and
     * content that says it is too large with 413. None of it is read.
     */
    public static void requireJson(HttpRequest<?> request) {
        requireText(request, JSON);
    }

    /** Refuses content that is of none of these types, in UTF-8, or too large. */
    public static void requireText(HttpRequest<?> request, String... types) {
        judge(request, Media::isInUtf8, types);
    }

    /** Refuses content that is of none of these types or ranges, whatever its parameters, or too large. */
    public static void requireRaw(HttpRequest<?> request, String... types) {
        judge(request, MediaRange::isWithin, types);
    }

    /** The content of a request that has been judged, read to its end; empty where there is none. */
    public static byte[] content(HttpRequest<?> request) {
        return Content.mayFollow(request) ? Content.read(request) : NOTHING;
    }

    /** The same for an operation that does not wait for it. */
    public static ComingContent coming(HttpRequest<?> request) {
        return new ComingContent(
                Content.mayFollow(request) ? Content.coming(request) : CompletableFuture.completedFuture(NOTHING));
    }

    /** The content of a request of these types or ranges, none of which is read before somebody asks for it. */
    public static ContentStream stream(HttpRequest<?> request, String... types) {
        return new ContentStream(request, judge(request, MediaRange::isWithin, types));
    }

    /** The form that is the content of a request, once it is known to be multipart/form-data; nothing is read of it yet. */
    public static FormParts formParts(HttpRequest<?> request) {
        ContentStream content = stream(request, MediaType.MULTIPART_FORM_DATA);
        return new FormParts(
                content, typeOf(request).map(type -> type.parameters().get("boundary")));
    }

    /** Whether the content of a request says that it is JSON. */
    public static boolean isJson(HttpRequest<?> request) {
        return typeOf(request).filter(MediaRange::isJson).isPresent();
    }

    /** Whether there is or may be content. By what its header fields say of it, it is refused here. */
    private static boolean judge(HttpRequest<?> request, BiPredicate<MediaRange, MediaRange> isOf, String... types) {
        boolean present = Content.mayFollow(request);
        if (present) {
            refuseOthers(request, isOf, types);
            if (Content.isTooLarge(request)) {
                throw new ProblemException(Problem.of(413));
            }
        }
        return present;
    }

    static void refuseOtherThanJson(HttpRequest<?> request) {
        refuseOthers(request, Media::isInUtf8, JSON);
    }

    private static void refuseOthers(
            HttpRequest<?> request, BiPredicate<MediaRange, MediaRange> isOf, String... types) {
        if (!isWritten(request, types) && !isKnown(request, isOf, types)) {
            throw new ProblemException(unsupported(request.getMethod(), types));
        }
        // The server has decoded what it can, and has taken the field away.
        if (request.getHeaders().contains(HttpHeaders.CONTENT_ENCODING)) {
            throw new ProblemException(unsupported(request.getMethod(), types)
                    .detail("The content must be encoded in gzip or deflate, or not at all.")
                    .header(HttpHeaders.ACCEPT_ENCODING, "gzip, deflate"));
        }
    }

    /** Whether the type of the content is written as one of these is, which most are, and none needs to be parsed. */
    private static boolean isWritten(HttpRequest<?> request, String... types) {
        List<String> given = request.getHeaders().getAll(HttpHeaders.CONTENT_TYPE);
        if (given.size() == 1) {
            for (String type : types) {
                if (type.equals(given.get(0)) && type.indexOf('*') < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isKnown(HttpRequest<?> request, BiPredicate<MediaRange, MediaRange> isOf, String... types) {
        return typeOf(request)
                .filter(type ->
                        Arrays.stream(types).map(MediaRange::declared).anyMatch(declared -> isOf.test(type, declared)))
                .isPresent();
    }

    private static boolean isInUtf8(MediaRange type, MediaRange declared) {
        return type.isWithin(declared) && type.isUtf8() && (type.isPlain() || !declared.isJson());
    }

    private static Optional<MediaRange> typeOf(HttpRequest<?> request) {
        List<String> types = request.getHeaders().getAll(HttpHeaders.CONTENT_TYPE);
        return types.size() == 1
                ? MediaRange.parse(types.get(0))
                        .filter(type -> !type.parameters().containsKey("q"))
                : Optional.empty();
    }

    /** Refuses a client that does not take application/json with 406 (RFC 9110, 12.5.1 and 15.5.7). */
    public static void requireJsonAccepted(HttpRequest<?> request) {
        requireAccepted(request, MediaType.APPLICATION_JSON);
    }

    /** Refuses a client that does not take this type with 406. */
    public static void requireAccepted(HttpRequest<?> request, String type) {
        if (!request.getHeaders().contains(HttpHeaders.ACCEPT)) {
            return;
        }
        List<String> accept = request.getHeaders().getAll(HttpHeaders.ACCEPT);
        boolean asWritten = accept.size() == 1
                && (accept.get(0).equals(type) || accept.get(0).equals("*/*"));
        if (!asWritten) {
            preferred(accept, type);
        }
    }

    /** Of these types the one that the client likes best, of equals the first; 406 where it takes none. */
    public static String accepted(HttpRequest<?> request, String... types) {
        return preferred(request.getHeaders().getAll(HttpHeaders.ACCEPT), types);
    }

    private static String preferred(List<String> accept, String... types) {
        String header = String.join(",", accept);
        if (header.isBlank()) {
            return types[0];
        }
        List<MediaRange> ranges = MediaRange.list(header);
        String best = "";
        double most = 0;
        for (String type : types) {
            double weight = weight(ranges, MediaRange.declared(type));
            if (weight > most) {
                best = type;
                most = weight;
            }
        }
        if (best.isEmpty()) {
            throw new ProblemException(Problem.of(406).detail("Only " + listed(types, " and ") + available(types)));
        }
        return best;
    }

    private static String available(String... types) {
        return types.length == 1 ? " is available." : " are available.";
    }

    // RFC 9110, 12.5.1: the most specific range that applies decides, whatever the others say.
    private static double weight(List<MediaRange> ranges, MediaRange type) {
        int precision =
                ranges.stream().mapToInt(range -> range.precision(type)).max().orElse(0);
        return ranges.stream()
                .filter(range -> precision > 0 && range.precision(type) == precision)
                .mapToDouble(MediaRange::weight)
                .max()
                .orElse(0);
    }

    private static Problem unsupported(HttpMethod method, String... types) {
        String list = String.join(", ", types);
        Problem problem = Problem.of(415)
                .detail("The content must be " + listed(types, " or ") + ".")
                .header(HttpHeaders.ACCEPT, list);
        return switch (method) {
            case POST -> problem.header("Accept-Post", list);
            case PATCH -> problem.header("Accept-Patch", list);
            default -> problem;
        };
    }

    private static String listed(String[] types, String lastly) {
        int last = types.length - 1;
        return last == 0 ? types[0] : String.join(", ", Arrays.asList(types).subList(0, last)) + lastly + types[last];
    }
}
