package dev.signet.runtime.conditional;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The strong tag of a representation, as one request is given it (RFC 9110, 8.8.3): the entity's version, then what of
 * the request else decides on the bytes, as in {@code "7"}, {@code "7;text/csv"} and {@code "7;gzip+br"}.
 *
 * <p>What the server may compress is not the same to a client that takes gzip and to one that does not (8.8.3.3), so that
 * what the client takes is part of the tag, whether it was made use of or not.
 */
public final class EntityTag {
    private static final String HEX = "0123456789ABCDEF";
    private static final int LONGEST_CODINGS = 40;

    private final HttpRequest<?> request;
    private final String text;

    private EntityTag(HttpRequest<?> request, String text) {
        this.request = request;
        this.text = text;
    }

    /** The tag of the one representation that there is of this version. */
    public static EntityTag of(HttpRequest<?> request, Object version) {
        return of(request, version, "");
    }

    /** The tag of this version in one of several media types. */
    public static EntityTag of(HttpRequest<?> request, Object version, String type) {
        StringBuilder text = new StringBuilder("\"");
        encode(Objects.requireNonNull(version, "An entity has a version").toString(), text);
        if (!type.isEmpty()) {
            text.append(';').append(type);
        }
        List<String> codings = request.getHeaders().getAll(HttpHeaders.ACCEPT_ENCODING);
        if (!codings.isEmpty()) {
            text.append(codings(String.join(",", codings)));
        }
        return new EntityTag(request, text.append('"').toString());
    }

    /** Whether the client has this very representation and wants no other (RFC 9110, 13.1.2). */
    public boolean isKnown() {
        List<String> fields = request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH);
        return !fields.isEmpty() && TagList.of(fields).includesWeakly(text);
    }

    /** 304: the client's representation still holds (RFC 9110, 15.4.5). */
    public MutableHttpResponse<byte[]> notModified() {
        return HttpResponse.<byte[]>notModified().header(HttpHeaders.ETAG, text);
    }

    /** The response, whose content is this representation. */
    public HttpResponse<byte[]> on(HttpResponse<byte[]> response) {
        response.toMutableResponse().header(HttpHeaders.ETAG, text);
        return response;
    }

    /**
     * The response to a change, whose content is this representation of what was changed. That it is, and no mere report on
     * the change, is what its Content-Location says (RFC 9110, 8.7).
     */
    public HttpResponse<byte[]> onChanged(HttpResponse<byte[]> response) {
        response.toMutableResponse()
                .header(HttpHeaders.CONTENT_LOCATION, request.getUri().getRawPath());
        return on(response);
    }

    /** In the tag all but what separates its parts and what a tag cannot hold is as it is (RFC 9110, 8.8.3: etagc). */
    private static void encode(String version, StringBuilder text) {
        for (byte octet : version.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = octet > ' ' && octet < 0x7F && "\"%;,\\".indexOf(octet) < 0;
            if (plain) {
                text.append((char) octet);
            } else {
                text.append('%').append(HEX.charAt((octet >> 4) & 0xF)).append(HEX.charAt(octet & 0xF));
            }
        }
    }

    /** Which codings the client takes, in its own order; whoever names more than browsers do is told apart all the same. */
    private static String codings(String accepted) {
        StringBuilder codings = new StringBuilder(";");
        for (int i = 0; i < accepted.length(); i++) {
            char next = Character.toLowerCase(accepted.charAt(i));
            if (next == ',') {
                codings.append('+');
            } else if ((next >= '0' && next <= '9') || (next >= 'a' && next <= 'z') || "-.=*".indexOf(next) >= 0) {
                codings.append(next);
            }
        }
        String text = codings.toString();
        if (text.equals(";") || text.equals(";identity")) {
            return "";
        }
        return text.length() > LONGEST_CODINGS ? ";" + Integer.toHexString(text.hashCode()) : text;
    }
}
