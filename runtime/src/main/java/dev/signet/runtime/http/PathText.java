package dev.signet.runtime.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.http.HttpRequest;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a path variable's text was before Micronaut decoded it as if it stood in a form. */
final class PathText {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

    private PathText() {}

    /** The elements of a variable of this template, which stand between commas that are not percent-encoded. */
    static List<String> elements(HttpRequest<?> request, String template, String name) {
        List<String> names = VARIABLE.matcher(template)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        String literals =
                Arrays.stream(VARIABLE.split(template, -1)).map(Pattern::quote).collect(Collectors.joining("([^/]+?)"));
        // At the end, since the service may stand below a context path.
        Matcher values =
                Pattern.compile(literals + "/?$").matcher(request.getUri().getRawPath());
        if (!values.find()) {
            throw new IllegalStateException("A request for " + template + " was routed here by another path");
        }
        return Arrays.stream(values.group(names.indexOf(name) + 1).split(",", -1))
                .map(element -> URLDecoder.decode(element.replace("+", "%2B"), UTF_8))
                .toList();
    }

    /** In a path a plus is a plus (RFC 3986, 3.3); only in a form it is a space. */
    static String unmangled(HttpRequest<?> request, String text) {
        if (text.indexOf(' ') < 0) {
            return text;
        }
        String path = request.getUri().getRawPath();
        int start = 0;
        while (start < path.length()) {
            int end = path.indexOf('/', start);
            String segment = path.substring(start, end < 0 ? path.length() : end);
            int found = segment.indexOf('+') < 0
                    ? -1
                    : URLDecoder.decode(segment, UTF_8).indexOf(text);
            if (found >= 0) {
                // A plus and the space it was taken for are one character each.
                return URLDecoder.decode(segment.replace("+", "%2B"), UTF_8).substring(found, found + text.length());
            }
            start = end < 0 ? path.length() : end + 1;
        }
        return restUnmangled(path, text);
    }

    /** A variable that takes several segments takes all that are left. */
    private static String restUnmangled(String path, String text) {
        return URLDecoder.decode(path, UTF_8).endsWith(text)
                ? lastOf(URLDecoder.decode(path.replace("+", "%2B"), UTF_8), text.length())
                : text;
    }

    private static String lastOf(String text, int length) {
        return text.substring(text.length() - length);
    }
}
