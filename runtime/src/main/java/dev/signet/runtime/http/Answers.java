package dev.signet.runtime.http;

import dev.signet.runtime.filter.SafeFields;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.problem.Problem;
import dev.signet.runtime.problem.StatusPhrase;
import dev.signet.runtime.validation.Violations;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The responses that generated controllers give. */
public final class Answers {

    private static final String HEX = "0123456789ABCDEF";

    private Answers() {}

    /** Ends the call with 500 where what an operation returned breaks its own contract; the log says how. */
    public static void requireKept(Violations broken) {
        if (!broken.isEmpty()) {
            throw new BrokenAnswerException(broken);
        }
    }

    /** A JSON document under this status. */
    public static HttpResponse<byte[]> json(int status, byte[] document) {
        return empty(status).contentType(MediaType.APPLICATION_JSON_TYPE).body(document);
    }

    /** Content of this type under this status. */
    public static MutableHttpResponse<byte[]> content(int status, String type, byte[] content) {
        return empty(status).contentType(type).body(Objects.requireNonNull(content, "No content was returned"));
    }

    /** Text of this type under this status, in UTF-8. */
    public static MutableHttpResponse<byte[]> text(int status, String type, String text) {
        return content(status, type + ";charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** A number, truth value or date of this type under this status: as in JSON, without quotes. */
    public static MutableHttpResponse<byte[]> scalar(int status, String type, byte[] json) {
        boolean quoted = json[0] == '"';
        return text(
                status,
                type,
                new String(json, quoted ? 1 : 0, quoted ? json.length - 2 : json.length, StandardCharsets.UTF_8));
    }

    /** Content of this type under this status, which is read while it is sent, and then closed. */
    public static MutableHttpResponse<byte[]> stream(int status, String type, InputStream content) {
        return streamed(status, type, Objects.requireNonNull(content, "No content was returned"));
    }

    /** A JSON array of this type under this status, which is written while the items come. */
    public static <T> MutableHttpResponse<byte[]> array(
            int status, String type, Items<T> items, Function<T, byte[]> json) {
        return streamed(status, type, items.array(json));
    }

    /** Server-sent events under this status, each with an item as JSON. */
    public static <T> MutableHttpResponse<byte[]> events(int status, Items<T> items, Function<T, byte[]> json) {
        return streamed(status, MediaType.TEXT_EVENT_STREAM, items.events(json));
    }

    /**
     * The answer to GET, or to HEAD in its place, with what caches are told of it where it is no problem: problems say
     * themselves that they are not to be stored.
     *
     * @param cacheControl what caches may do with it (RFC 9111, 5.2.2)
     * @param vary which fields of the request have decided on it (RFC 9110, 12.5.5)
     */
    public static HttpResponse<byte[]> to(
            HttpRequest<?> request, HttpResponse<byte[]> response, String cacheControl, String vary) {
        if (response.code() < 400) {
            MutableHttpHeaders fields = response.toMutableResponse().getHeaders();
            SafeFields.add(fields, HttpHeaderNames.CACHE_CONTROL, cacheControl);
            SafeFields.add(fields, HttpHeaderNames.VARY, vary);
        }
        return request.getMethod() == HttpMethod.HEAD ? HeadAnswer.of(request, response) : response;
    }

    /** The answer, when it is there. */
    public static CompletionStage<HttpResponse<byte[]>> to(
            HttpRequest<?> request, CompletionStage<HttpResponse<byte[]>> response, String cacheControl, String vary) {
        return response.thenApply(there -> to(request, there, cacheControl, vary));
    }

    // A route that answers bytes has what it streams written as it is; Micronaut would else make JSON of it once more.
    @SuppressWarnings("unchecked")
    private static MutableHttpResponse<byte[]> streamed(int status, String type, Object content) {
        MutableHttpResponse<?> response = empty(status).contentType(type).body(content);
        return (MutableHttpResponse<byte[]>) response;
    }

    /** 201 with the new resource's place and its representation (RFC 9110, 15.3.2). */
    public static HttpResponse<byte[]> created(String location, byte[] document) {
        return created(location).contentType(MediaType.APPLICATION_JSON_TYPE).body(document);
    }

    /** 201 with the new resource's place alone. */
    public static MutableHttpResponse<byte[]> created(String location) {
        return empty(201).header(HttpHeaderNames.LOCATION, location);
    }

    /** No content. */
    public static MutableHttpResponse<byte[]> empty(int status) {
        return HttpResponse.status(status, StatusPhrase.of(status));
    }

    /** 404 for a resource that is not there. */
    public static HttpResponse<byte[]> notFound() {
        return Problem.of(404).response();
    }

    /** A declared problem. The cause's message is the detail; without a message there is none. */
    public static HttpResponse<byte[]> problem(int status, String type, String title, Throwable cause) {
        return problem(status, type, title, cause, out -> {});
    }

    /** The same without the cause's message, which may repeat what nobody else is to know. */
    public static HttpResponse<byte[]> problemWithoutDetail(int status, String type, String title, Throwable cause) {
        return problemWithoutDetail(status, type, title, cause, out -> {});
    }

    /** The same with extension members of its own, which say what may be known (RFC 9457, 3.2). */
    public static HttpResponse<byte[]> problemWithoutDetail(
            int status, String type, String title, Throwable cause, Consumer<JsonWriter> members) {
        return told(Problem.of(status, type, title), cause, problem -> problem.members(members));
    }

    /** A declared problem with extension members of its own (RFC 9457, 3.2). */
    public static HttpResponse<byte[]> problem(
            int status, String type, String title, Throwable cause, Consumer<JsonWriter> members) {
        return told(Problem.of(status, type, title), cause, problem -> problem.detail(cause.getMessage())
                .members(members));
    }

    private static HttpResponse<byte[]> told(Problem problem, Throwable cause, UnaryOperator<Problem> words) {
        try {
            return words.apply(problem).response();
        } catch (Throwable failure) { // of any kind, also those that Micronaut answers in its own way
            throw UndeclaredException.ofProblem(cause, failure);
        }
    }

    /** A value as one segment of a path: all but unreserved characters are percent-encoded (RFC 3986, 2.1 and 2.3). */
    public static String segment(Object value) {
        String text =
                Objects.requireNonNull(value, "A path segment must not be null").toString();
        for (int i = 0; i < text.length(); i++) {
            if (!isUnreserved(text.charAt(i))) {
                return encoded(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return text;
    }

    private static String encoded(byte[] bytes) {
        StringBuilder segment = new StringBuilder(bytes.length);
        for (byte octet : bytes) {
            if (isUnreserved(octet)) {
                segment.append((char) octet);
            } else {
                segment.append('%').append(HEX.charAt((octet >> 4) & 0xF)).append(HEX.charAt(octet & 0xF));
            }
        }
        return segment.toString();
    }

    private static boolean isUnreserved(int octet) {
        return octet > 0 && octet < 0x80 && (Character.isLetterOrDigit(octet) || "-._~".indexOf(octet) >= 0);
    }
}
