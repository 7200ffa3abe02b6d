package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.PathTemplate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code @Path} values to the path of an operation. */
final class PathReader {
    /** JAX-RS lets a variable carry a regular expression: {@code {id: [0-9]+}}. */
    private static final Pattern EXPRESSION = Pattern.compile("\\{([^{}:]*):");

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
        return new PathTemplate("/v" + version + part(contract) + part(method));
    }

    /** A path written in some other attribute, its slashes normalised. */
    String part(Mention mention) {
        String text = mention.text("value");
        check(mention, text);
        String trimmed = text.replaceAll("^/+|/+$", "");
        return trimmed.isEmpty() ? "" : "/" + trimmed;
    }

    private String part(Mentions mentions) {
        return mentions.find(Names.PATH).map(this::part).orElse("");
    }

    private void check(Mention mention, String text) {
        Matcher expression = EXPRESSION.matcher(text);
        if (expression.find()) {
            String name = expression.group(1).strip();
            String instead = "Write {" + name + "}, and a @Pattern on its parameter.";
            refuse(mention, text, "{" + name + "} has a regular expression", instead);
            return;
        }
        Matcher variables = VARIABLE.matcher(text);
        variables
                .results()
                .map(variable -> variable.group(1))
                .filter(name -> !VARIABLE_NAME.matcher(name).matches())
                .forEach(name -> refuse(
                        mention, text, "{" + name + "} is not a name", "Use letters, digits, '_', '.' and '-'."));
        String literals = variables.replaceAll("x");
        if (literals.indexOf('{') >= 0 || literals.indexOf('}') >= 0) {
            refuse(mention, text, "a brace has no partner", "Write each variable as {name}.");
        } else if (!LITERAL.matcher(literals).matches()) {
            refuse(
                    mention,
                    text,
                    "a character may not stand in a path",
                    "Use letters, digits, '-', '.', '_' and '~'; a query is for @QueryParam.");
        } else if (literals.contains("//")) {
            refuse(mention, text, "a segment is empty", "Write one slash.");
        } else if (DOTS.matcher(literals).find()) {
            refuse(mention, text, "clients take its dots away", "Write the path that is meant.");
        }
    }

    private void refuse(Mention mention, String text, String why, String instead) {
        found.add(Code.PATH_INVALID, mention.site("value"), text, why, instead);
    }
}
