package dev.signet.runtime.context;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.http.HttpRequest;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The address of a request, as JAX-RS asks for it. The base is scheme, name and port with a slash behind; everything
 * behind that is the path. The methods that give a {@link UriBuilder} need a JAX-RS implementation on the class path;
 * the others do not.
 */
public final class RequestUriInfo implements UriInfo {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

    private final HttpRequest<?> request;
    private final String host;
    private final String template;

    /**
     * The address of this request.
     *
     * @param host scheme, name and port as Micronaut's {@code HttpHostResolver} tells them
     * @param template the operation's path, with its variables in braces
     */
    public RequestUriInfo(HttpRequest<?> request, String host, String template) {
        this.request = request;
        this.host = host;
        this.template = template;
    }

    @Override
    public String getPath() {
        return getPath(true);
    }

    /** The path behind the base, which does not begin with a slash. */
    @Override
    public String getPath(boolean decode) {
        return text(rawPath().replaceFirst("^/", ""), decode);
    }

    @Override
    public List<PathSegment> getPathSegments() {
        return getPathSegments(true);
    }

    @Override
    public List<PathSegment> getPathSegments(boolean decode) {
        return Arrays.stream(getPath(false).split("/", -1))
                .map(text -> segment(text, decode))
                .toList();
    }

    @Override
    public URI getRequestUri() {
        return RequestUris.absolute(request, host);
    }

    /** Needs a JAX-RS implementation. */
    @Override
    public UriBuilder getRequestUriBuilder() {
        return UriBuilder.fromUri(getRequestUri());
    }

    /** The address without its query. */
    @Override
    public URI getAbsolutePath() {
        return URI.create(host + rawPath());
    }

    /** Needs a JAX-RS implementation. */
    @Override
    public UriBuilder getAbsolutePathBuilder() {
        return UriBuilder.fromUri(getAbsolutePath());
    }

    @Override
    public URI getBaseUri() {
        return URI.create(host + "/");
    }

    /** Needs a JAX-RS implementation. */
    @Override
    public UriBuilder getBaseUriBuilder() {
        return UriBuilder.fromUri(getBaseUri());
    }

    @Override
    public MultivaluedMap<String, String> getPathParameters() {
        return getPathParameters(true);
    }

    @Override
    public MultivaluedMap<String, String> getPathParameters(boolean decode) {
        TextMap parameters = TextMap.exact();
        List<String> names = VARIABLE.matcher(template)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        Matcher values = pattern().matcher(rawPath());
        if (values.find()) {
            for (int i = 0; i < names.size(); i++) {
                parameters.add(names.get(i), text(values.group(i + 1), decode));
            }
        }
        return parameters;
    }

    @Override
    public MultivaluedMap<String, String> getQueryParameters() {
        return getQueryParameters(true);
    }

    /** The parameters of the query, names and values as they were sent if they are not to be decoded. */
    @Override
    public MultivaluedMap<String, String> getQueryParameters(boolean decode) {
        TextMap parameters = TextMap.exact();
        String query = request.getUri().getRawQuery();
        for (String pair : query == null ? new String[0] : query.split("&", -1)) {
            String[] nameAndValue = pair.split("=", 2);
            if (!pair.isEmpty()) {
                parameters.add(
                        form(nameAndValue[0], decode), nameAndValue.length > 1 ? form(nameAndValue[1], decode) : "");
            }
        }
        return parameters;
    }

    @Override
    public List<String> getMatchedURIs() {
        return getMatchedURIs(true);
    }

    /** The path: one operation matched all of it. */
    @Override
    public List<String> getMatchedURIs(boolean decode) {
        return List.of(getPath(decode));
    }

    /** The operation's path, with its variables in braces. */
    @Override
    public String getMatchedResourceTemplate() {
        return template;
    }

    /** None: what serves a contract is no JAX-RS resource. */
    @Override
    public List<Object> getMatchedResources() {
        return List.of();
    }

    @Override
    public URI resolve(URI uri) {
        return getBaseUri().resolve(uri);
    }

    @Override
    public URI relativize(URI uri) {
        return getBaseUri().relativize(resolve(uri));
    }

    private String rawPath() {
        return request.getUri().getRawPath();
    }

    /** At the end, since the service may stand below a context path. */
    private Pattern pattern() {
        String literals =
                Arrays.stream(VARIABLE.split(template, -1)).map(Pattern::quote).collect(Collectors.joining("([^/]+?)"));
        return Pattern.compile(literals + "/?$");
    }

    /** In a query a plus is a space. */
    private static String form(String raw, boolean decode) {
        return decode ? URLDecoder.decode(raw, UTF_8) : raw;
    }

    private static String text(String raw, boolean decode) {
        return decode ? RequestUris.decoded(raw) : raw;
    }

    private static PathSegment segment(String raw, boolean decode) {
        String[] parts = raw.split(";", -1);
        TextMap matrix = TextMap.exact();
        for (String parameter : Arrays.asList(parts).subList(1, parts.length)) {
            String[] nameAndValue = parameter.split("=", 2);
            matrix.add(text(nameAndValue[0], decode), nameAndValue.length > 1 ? text(nameAndValue[1], decode) : "");
        }
        return new Segment(text(parts[0], decode), matrix);
    }

    /** One segment, and the parameters that it carries (RFC 3986, 3.3). */
    private record Segment(String path, MultivaluedMap<String, String> matrix) implements PathSegment {
        @Override
        public String getPath() {
            return path;
        }

        @Override
        public MultivaluedMap<String, String> getMatrixParameters() {
            return matrix;
        }
    }
}
