package dev.signet.runtime.wire;

import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Judges the head of a request (RFC 9112, 2 to 6), and puts it into the form that the router knows. Content-Length, and
 * characters that no header may have, are judged by Netty's decoder.
 */
final class RequestHead {

    private static final Pattern ABSOLUTE = Pattern.compile("https?://([^/?#]*)([^?#]*)(.*)", Pattern.CASE_INSENSITIVE);
    // RFC 3986, 3.2.2: a name, an IPv4 address, or one of version 6 in brackets. A user is none of these (RFC 9110,
    // 4.2.4).
    private static final Pattern HOST =
            Pattern.compile("(?:\\[[0-9A-Fa-f:.]+]|(?:[-A-Za-z0-9._~!$&'()*+,;=]|%[0-9A-Fa-f]{2})*+)(?::[0-9]*)?");
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");

    private final HttpRequest request;

    private RequestHead(HttpRequest request) {
        this.request = request;
    }

    /** What is wrong with it; nothing where it is as it must be, and then it is ready for the router. */
    static Optional<WireFault> fault(HttpRequest request) {
        return Optional.ofNullable(new RequestHead(request).fault());
    }

    private @Nullable WireFault fault() {
        DecoderResult decoded = request.decoderResult();
        if (decoded.isFailure()) {
            return undecoded(decoded.cause());
        }
        if (request.protocolVersion().majorVersion() != 1) {
            return new WireFault(505, "HTTP/1.1 and HTTP/1.0 are spoken here, and no other version.");
        }
        // RFC 9110, 2.5: a higher minor version is answered as the one that is known.
        if (request.protocolVersion().minorVersion() > 1) {
            request.setProtocolVersion(HttpVersion.HTTP_1_1);
        }
        sayCloseAlone();
        ContentCodings.restate(request.headers());
        WireFault method = method();
        WireFault target = method == null ? target() : method;
        WireFault host = target == null ? host() : target;
        WireFault coding = host == null ? transferCoding() : host;
        WireFault credentials = coding == null ? credentials() : coding;
        return credentials == null ? expectation() : credentials;
    }

    private static WireFault undecoded(Throwable cause) {
        if (cause instanceof TooLongHttpLineException) {
            return new WireFault(414, "The request line is longer than the service reads.");
        }
        if (cause instanceof TooLongHttpHeaderException) {
            return new WireFault(431, "The header fields are longer together than the service reads.");
        }
        return new WireFault(400, "The request is no HTTP: its line, its header fields or its length cannot be read.");
    }

    // RFC 9110, 7.6.1: it is one of a list, where Micronaut looks for a field that says nothing else.
    private void sayCloseAlone() {
        HttpHeaders fields = request.headers();
        if (fields.contains(HttpHeaderNames.CONNECTION)
                && fields.containsValue(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE, true)) {
            fields.set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        }
    }

    // RFC 9110, 9.1: methods are compared exactly, and the router does not.
    private @Nullable WireFault method() {
        HttpMethod method = request.method();
        String name = method.name();
        boolean misspelt = !METHODS.contains(name) && METHODS.contains(name.toUpperCase(Locale.ROOT));
        return misspelt || method.equals(HttpMethod.CONNECT)
                ? new WireFault(501, "No resource here knows this method.")
                : null;
    }

    private @Nullable WireFault target() {
        String target = request.uri();
        if (target.equals("*")) {
            return request.method().equals(HttpMethod.OPTIONS)
                    ? null
                    : new WireFault(400, "The target is *, which only OPTIONS may ask for.");
        }
        if (!target.startsWith("/")) {
            Matcher absolute = ABSOLUTE.matcher(target);
            if (!absolute.matches() || absolute.group(1).isEmpty()) {
                return new WireFault(400, "The target is neither a path nor an http URI.");
            }
            target = (absolute.group(2).isEmpty() ? "/" : absolute.group(2)) + absolute.group(3);
            request.setUri(target);
            // RFC 9112, 3.2.2: what the Host field says is to be ignored then; that there is one is still judged.
            if (request.headers().getAll(HttpHeaderNames.HOST).size() == 1) {
                request.headers().set(HttpHeaderNames.HOST, absolute.group(1));
            }
        }
        return RequestTarget.fault(target)
                .map(detail -> new WireFault(400, detail))
                .orElse(null);
    }

    // RFC 9112, 3.2.
    private @Nullable WireFault host() {
        Iterator<String> hosts = request.headers().valueStringIterator(HttpHeaderNames.HOST);
        if (!hosts.hasNext()) {
            return request.protocolVersion().minorVersion() == 0
                    ? null
                    : new WireFault(400, "The Host header is missing.");
        }
        String host = hosts.next();
        if (hosts.hasNext()) {
            return new WireFault(400, "The Host header is given more than once.");
        }
        return isPlainName(host) || HOST.matcher(host).matches()
                ? null
                : new WireFault(400, "The Host header is no host with or without a port.");
    }

    /** Most are: letters, digits, dots and hyphens, and the digits of a port, which needs no expression. */
    private static boolean isPlainName(String host) {
        boolean port = false;
        for (int i = 0; i < host.length(); i++) {
            char character = host.charAt(i);
            boolean digit = character >= '0' && character <= '9';
            boolean ofName = (character >= 'a' && character <= 'z') || character == '.' || character == '-';
            boolean colon = character == ':';
            if (port ? !digit : !digit && !ofName && !colon) {
                return false;
            }
            port |= colon;
        }
        return true;
    }

    // RFC 9112, 6.1 and 6.3: whoever reads another coding than was sent takes content for a request.
    private @Nullable WireFault transferCoding() {
        HttpHeaders fields = request.headers();
        if (!fields.contains(HttpHeaderNames.TRANSFER_ENCODING)) {
            return null;
        }
        if (request.protocolVersion().minorVersion() == 0 || fields.contains(HttpHeaderNames.CONTENT_LENGTH)) {
            return new WireFault(400, "Transfer-Encoding may stand neither in HTTP/1.0 nor beside Content-Length.");
        }
        List<String> codings = Arrays.stream(String.join(",", fields.getAll(HttpHeaderNames.TRANSFER_ENCODING))
                        .split(",", -1))
                .map(coding -> coding.strip().toLowerCase(Locale.ROOT))
                .toList();
        int chunked = codings.indexOf("chunked");
        if (chunked < 0 || chunked < codings.size() - 1) {
            return new WireFault(
                    chunked < 0 && !codings.contains("") ? 501 : 400,
                    "The Transfer-Encoding must end in chunked, once.");
        }
        return codings.size() == 1 ? null : new WireFault(501, "No Transfer-Encoding but chunked is known here.");
    }

    // RFC 9110, 5.3 and 11.6.2: it is no list, and of two one reader takes the first, and another the last.
    private @Nullable WireFault credentials() {
        Iterator<?> given = request.headers().valueCharSequenceIterator(HttpHeaderNames.AUTHORIZATION);
        if (given.hasNext()) {
            given.next();
        }
        return given.hasNext() ? new WireFault(400, "The Authorization header is given more than once.") : null;
    }

    // RFC 9110, 10.1.1.
    private @Nullable WireFault expectation() {
        HttpHeaders fields = request.headers();
        if (!fields.contains(HttpHeaderNames.EXPECT)) {
            return null;
        }
        if (request.protocolVersion().minorVersion() == 0) {
            fields.remove(HttpHeaderNames.EXPECT);
            return null;
        }
        return fields.getAll(HttpHeaderNames.EXPECT).stream().allMatch("100-continue"::equalsIgnoreCase)
                ? null
                : new WireFault(417, "No expectation but 100-continue can be met here.");
    }
}
