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

/** What a path variable's text was before Micronaut decoded it. */
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
}
