package dev.signet.runtime.http;

import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.problem.Problem;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;

/** The responses that generated controllers give. */
public final class Answers {

    private static final String HEX = "0123456789ABCDEF";

    private Answers() {}

    /** A JSON document under this status. */
    public static HttpResponse<byte[]> json(int status, byte[] document) {
        return empty(status).contentType(MediaType.APPLICATION_JSON_TYPE).body(document);
    }

    /** 201 with the new resource's place and its representation (RFC 9110, 15.3.2). */
    public static HttpResponse<byte[]> created(String location, byte[] document) {
        return created(location).contentType(MediaType.APPLICATION_JSON_TYPE).body(document);
    }

    /** 201 with the new resource's place alone. */
    public static MutableHttpResponse<byte[]> created(String location) {
        return empty(201).header(HttpHeaders.LOCATION, location);
    }

    /** No content. */
    public static MutableHttpResponse<byte[]> empty(int status) {
        return HttpResponse.<byte[]>ok().status(status);
    }

    /** 404 for a resource that is not there. */
    public static HttpResponse<byte[]> notFound() {
        return Problem.of(404).response();
    }

    /** A declared problem. The cause's message is the detail; without a message there is none. */
    public static HttpResponse<byte[]> problem(int status, String type, String title, Throwable cause) {
        return Problem.of(status, type, title).detail(cause.getMessage()).response();
    }

    /** A declared problem with extension members of its own (RFC 9457, 3.2). */
    public static HttpResponse<byte[]> problem(
            int status, String type, String title, Throwable cause, Consumer<JsonWriter> members) {
        return Problem.of(status, type, title)
                .detail(cause.getMessage())
                .members(members)
                .response();
    }

    /** A value as one segment of a path: all but unreserved characters are percent-encoded (RFC 3986, 2.1 and 2.3). */
    public static String segment(Object value) {
        byte[] bytes = Objects.requireNonNull(value, "A path segment must not be null")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
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

    private static boolean isUnreserved(byte octet) {
        return octet > 0 && (Character.isLetterOrDigit(octet) || "-._~".indexOf(octet) >= 0);
    }
}
