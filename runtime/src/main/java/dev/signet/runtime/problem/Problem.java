package dev.signet.runtime.problem;

import dev.signet.runtime.filter.SafeFields;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.messages.AcceptedLanguages;
import dev.signet.runtime.trace.TraceContext;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.util.AsciiString;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A problem as the client is told it (RFC 9457, 3). Each method that adds something leaves the receiver as it was. */
public final class Problem {

    private static final String ABOUT_BLANK = "about:blank";
    private static final String TRACES = "/traces/";
    private static final AsciiString PROBLEM_JSON = AsciiString.cached(MediaType.APPLICATION_JSON_PROBLEM);

    /** How {@link #body} begins. */
    private static final byte[] TYPE = "{\"type\":\"".getBytes(StandardCharsets.UTF_8);

    private record Header(String name, String value) {}

    private final int status;
    private final String type;
    private final String title;
    private final String instance;
    private final @Nullable String detail;
    private final Consumer<JsonWriter> members;
    private final List<Header> headers;
    private final @Nullable Translation translation;

    /** The same problem in the best language for a client. */
    @FunctionalInterface
    interface Translation {
        Problem in(Problem problem, AcceptedLanguages accepted);
    }

    private Problem(
            int status,
            String type,
            String title,
            String instance,
            @Nullable String detail,
            Consumer<JsonWriter> members,
            List<Header> headers,
            @Nullable Translation translation) {
        this.status = status;
        this.type = type;
        this.title = title;
        this.instance = instance;
        this.detail = detail;
        this.members = members;
        this.headers = List.copyOf(headers);
        this.translation = translation;
    }

    /** A problem that its status says all about; the title is the status phrase (RFC 9457, 4.2.1). */
    public static Problem of(int status) {
        return of(status, ABOUT_BLANK, StatusPhrase.of(status));
    }

    /** A problem of a type of its own. The type is a URI reference. */
    public static Problem of(int status, String type, String title) {
        return new Problem(status, type, title, occurrence(TraceContext.current()), null, out -> {}, List.of(), null);
    }

    // One id for the client, the log and other services; the second half keeps the requests of one trace apart.
    private static String occurrence(Optional<TraceContext> trace) {
        return trace.isPresent()
                ? TRACES + trace.get().traceId() + "/" + trace.get().spanId()
                : "urn:uuid:" + UUID.randomUUID();
    }

    /** The same as an occurrence in this request, of which the thread that noticed it may not know. */
    Problem during(HttpRequest<?> request) {
        Optional<TraceContext> trace = TraceContext.of(request);
        return trace.isEmpty() || instance.startsWith(TRACES)
                ? this
                : new Problem(status, type, title, occurrence(trace), detail, members, headers, translation);
    }

    /** The same with words on this occurrence, or without any. */
    public Problem detail(@Nullable String words) {
        return new Problem(status, type, title, instance, words, members, headers, translation);
    }

    /** The same with the extension members that the writer adds (RFC 9457, 3.2). */
    public Problem members(Consumer<JsonWriter> writer) {
        return new Problem(status, type, title, instance, detail, writer, headers, translation);
    }

    /** The same with one more response header. */
    public Problem header(String name, String value) {
        List<Header> more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new Problem(status, type, title, instance, detail, members, more, translation);
    }

    /** The same in other words. */
    Problem saying(String words, String details, Consumer<JsonWriter> writer) {
        return new Problem(status, type, words, instance, details, writer, headers, translation);
    }

    /** The same, which {@link #in} says in other words. */
    Problem translated(Translation words) {
        return new Problem(status, type, title, instance, detail, members, headers, words);
    }

    /** The same in the best language for a client, where there is a choice. */
    Problem in(AcceptedLanguages accepted) {
        return translation == null ? this : translation.in(this, accepted);
    }

    /** The type of the problem that a response tells, whoever made the response; nothing where it tells none. */
    public static Optional<String> typeIn(HttpResponse<?> response) {
        if (!(response.body() instanceof byte[] document) || !startsWith(document, TYPE)) {
            return Optional.empty();
        }
        int end = TYPE.length;
        while (end < document.length && document[end] != '"' && document[end] != '\\') {
            end++;
        }
        boolean plain = end < document.length && document[end] == '"';
        return plain
                ? Optional.of(new String(document, TYPE.length, end - TYPE.length, StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private static boolean startsWith(byte[] document, byte[] begin) {
        return document.length > begin.length && Arrays.equals(document, 0, begin.length, begin, 0, begin.length);
    }

    /** The status of the response, and the member of that name. */
    public int status() {
        return status;
    }

    /** This occurrence's name, by which it can be found in the log. */
    public String instance() {
        return instance;
    }

    /** The answer to this request: in the best language for the client, and to HEAD without content (RFC 9110, 9.3.2). */
    public HttpResponse<byte[]> answer(HttpRequest<?> request) {
        AcceptedLanguages accepted = AcceptedLanguages.of(request.getHeaders().getAll(HttpHeaders.ACCEPT_LANGUAGE));
        MutableHttpResponse<byte[]> response = during(request).in(accepted).response();
        return request.getMethod() == HttpMethod.HEAD ? HeadFields.withoutContent(request, response) : response;
    }

    /** The response that tells it. */
    public MutableHttpResponse<byte[]> response() {
        return told(HttpResponse.status(status, StatusPhrase.of(status)));
    }

    /** The JSON document. */
    public byte[] body() {
        return JsonWriter.write(out -> {
            out.beginObject();
            out.field("type", type);
            out.field("title", title);
            out.field("status", status);
            if (detail != null) {
                out.field("detail", detail);
            }
            out.field("instance", instance);
            members.accept(out);
            out.endObject();
        });
    }

    /** The same response, which now tells this problem besides the headers it has. */
    MutableHttpResponse<byte[]> writeTo(MutableHttpResponse<?> base) {
        return told(base.status(status, StatusPhrase.of(status)));
    }

    private MutableHttpResponse<byte[]> told(MutableHttpResponse<?> response) {
        MutableHttpHeaders fields = response.getHeaders();
        SafeFields.set(fields, HttpHeaderNames.CONTENT_TYPE, PROBLEM_JSON);
        // RFC 6585, 3 and 4, ask for it with 428 and 429; RFC 9110, 15.1, lets caches keep a 404 that does not say so.
        SafeFields.set(fields, HttpHeaderNames.CACHE_CONTROL, HttpHeaderValues.NO_STORE);
        headers.forEach(header -> fields.set(header.name(), header.value()));
        return response.body(body());
    }

    @Override
    public String toString() {
        return status + " " + type + " " + title + (detail == null ? "" : ": " + detail);
    }
}
