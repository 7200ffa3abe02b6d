package dev.signet.runtime.testing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The path and the query of a {@link Call}, which has its own copy. */
final class Target {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

    private final String template;
    private final Map<String, String> path = new LinkedHashMap<>();
    private final Map<String, List<String>> pathLists = new LinkedHashMap<>();
    private final Map<String, List<String>> query = new LinkedHashMap<>();
    private final Set<String> separated = new HashSet<>();

    Target(String template) {
        this.template = template;
    }

    Target copy() {
        Target copy = withoutQuery();
        copy.query.putAll(query);
        copy.separated.addAll(separated);
        return copy;
    }

    Target withoutQuery() {
        Target copy = new Target(template);
        copy.path.putAll(path);
        copy.pathLists.putAll(pathLists);
        return copy;
    }

    void path(String name, String value) {
        path.put(name, value);
        pathLists.remove(name);
    }

    void pathList(String name, List<String> elements) {
        path.put(name, String.join(",", elements));
        pathLists.put(name, elements);
    }

    void query(String name, List<String> values) {
        query.put(name, values);
        separated.remove(name);
    }

    void queryList(String name, List<String> elements) {
        query.put(name, elements);
        separated.add(name);
    }

    Map<String, String> pathVariables() {
        return path;
    }

    /** As it goes out, encoded. */
    String text() {
        String parameters = query.entrySet().stream()
                .flatMap(parameter -> values(parameter.getKey(), parameter.getValue())
                        .map(value -> encoded(parameter.getKey()) + "=" + value))
                .collect(Collectors.joining("&"));
        String lists = VARIABLE.matcher(template)
                .replaceAll(variable -> Matcher.quoteReplacement(
                        pathLists.containsKey(variable.group(1))
                                ? list(pathLists.get(variable.group(1)))
                                : variable.group()));
        return expanded(lists, path) + (parameters.isEmpty() ? "" : "?" + parameters);
    }

    /** The path for people: nothing is encoded, and a variable without a value stands there itself. */
    String shown() {
        return VARIABLE.matcher(template)
                .replaceAll(
                        variable -> Matcher.quoteReplacement(path.getOrDefault(variable.group(1), variable.group())));
    }

    private Stream<String> values(String name, List<String> values) {
        return separated.contains(name) && !values.isEmpty()
                ? Stream.of(list(values))
                : values.stream().map(Target::encoded);
    }

    // RFC 6570, 3.2.8: the commas between the elements are not encoded, and those inside them are.
    private static String list(List<String> elements) {
        return elements.stream().map(Target::encoded).collect(Collectors.joining(","));
    }

    /** A path with the values of its variables, encoded. */
    static String expanded(String template, Map<String, String> values) {
        return VARIABLE.matcher(template).replaceAll(variable -> {
            String value = values.get(variable.group(1));
            if (value == null) {
                throw new IllegalStateException("Path variable " + variable.group() + " of " + template
                        + " has no value: add .path(\"" + variable.group(1) + "\", …)");
            }
            return Matcher.quoteReplacement(encoded(value));
        });
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
