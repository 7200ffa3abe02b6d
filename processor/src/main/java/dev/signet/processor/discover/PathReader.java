package dev.signet.processor.discover;

import dev.signet.processor.discover.PathExpressions.Expression;
import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.PathTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code @Path} values to the path of an operation. */
final class PathReader {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern VARIABLE_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");
    /** RFC 3986, 3.3: what a segment may hold unescaped. */
    private static final Pattern LITERAL = Pattern.compile("[A-Za-z0-9._~!$&'()*+,;=:@/-]*");

    /** RFC 3986, 6.2.2.3: a client resolves these segments before it sends them. */
    private static final Pattern DOTS = Pattern.compile("(?<![^/])\\.\\.?(?![^/])");

    private final Found found;

    PathReader(Found found) {
        this.found = found;
    }

    /** The whole path: version, then the interface's part, then the method's. */
    PathTemplate read(int version, Mentions contract, Mentions method) {
        String text = "/v" + version + part(contract) + part(method);
        List<Expression> spanning = expressions(contract, method).stream()
                .filter(expression -> Slashes.in(expression.regexp()))
                .toList();
        boolean openEnded = false;
        for (Expression expression : spanning) {
            boolean last = text.endsWith("/{" + expression.variable() + "}");
            found.add(
                    last ? Code.PATH_OPEN_ENDED : Code.PATH_INVALID,
                    expression.site(),
                    "{" + expression.variable() + ": " + expression.regexp() + "}",
                    "it may match several segments, which only the last one may",
                    "Let it match no slash: [^/]+ in place of .+, for example.");
            openEnded |= last;
        }
        return new PathTemplate(text, openEnded);
    }

    /** What must match where the variables of both stand. */
    List<Expression> expressions(Mentions contract, Mentions method) {
        return Stream.of(contract, method)
                .flatMap(mentions -> mentions.find(Names.PATH).stream())
                .flatMap(PathReader::expressions)
                .toList();
    }

    /** A path written in some other attribute, its slashes normalised. It has no expressions. */
    String location(Mention mention) {
        String text = mention.text("value");
        PathPart part = PathPart.of(text);
        IntStream.range(0, part.variables().size())
                .filter(i -> !part.expressions().get(i).isEmpty())
                .mapToObj(i -> "{" + part.variables().get(i) + "}")
                .forEach(variable ->
                        refuse(mention, text, variable + " has a regular expression", "Write " + variable + " alone."));
        return part(mention);
    }

    private static Stream<Expression> expressions(Mention mention) {
        PathPart part = PathPart.of(mention.text("value"));
        List<Expression> expressions = new ArrayList<>();
        for (int i = 0; i < part.variables().size(); i++) {
            if (!part.expressions().get(i).isEmpty()) {
                expressions.add(new Expression(
                        mention.site("value"),
                        part.variables().get(i),
                        part.expressions().get(i)));
            }
        }
        return expressions.stream();
    }

    private String part(Mentions mentions) {
        return mentions.find(Names.PATH).map(this::part).orElse("");
    }

    private String part(Mention mention) {
        String text = mention.text("value");
        PathPart part = PathPart.of(text);
        if (part.balanced()) {
            check(mention, text, part);
        } else {
            refuse(mention, text, "a brace has no partner", "Write each variable as {name}.");
        }
        String trimmed = part.text().replaceAll("^/+|/+$", "");
        return trimmed.isEmpty() ? "" : "/" + trimmed;
    }

    private void check(Mention mention, String text, PathPart part) {
        part.variables().stream()
                .filter(name -> !VARIABLE_NAME.matcher(name).matches())
                .forEach(name -> refuse(
                        mention, text, "{" + name + "} is not a name", "Use letters, digits, '_', '.' and '-'."));
        String literals = VARIABLE.matcher(part.text()).replaceAll("x");
        if (literals.contains(";")) {
            String instead = "Use a segment of its own, or a @QueryParam.";
            refuse(mention, text, "a semicolon begins a matrix parameter, which Signet does not carry", instead);
        } else if (!LITERAL.matcher(literals).matches()) {
            refuse(
                    mention,
                    text,
                    "a character may not stand in a path",
                    "Use letters, digits, '-', '.', '_' and '~'; a query is for @QueryParam.");
        } else if (literals.contains("//")) {
            refuse(mention, text, "a segment is empty", "Write one slash.");
        } else if (part.text().contains("}{")) {
            refuse(mention, text, "two variables touch", "Write something between them: {a}-{b}, for example.");
        } else if (DOTS.matcher(literals).find()) {
            refuse(mention, text, "clients take its dots away", "Write the path that is meant.");
        }
    }

    private void refuse(Mention mention, String text, String why, String instead) {
        found.add(Code.PATH_INVALID, mention.site("value"), text, why, instead);
    }
}
