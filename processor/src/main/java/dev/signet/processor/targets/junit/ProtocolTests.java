package dev.signet.processor.targets.junit;

import dev.signet.processor.model.Content;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.PathTemplate;
import dev.signet.processor.model.Verb;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What HTTP itself says: 405, 406 and 415 (RFC 9110, 15.5). */
final class ProtocolTests {
    private ProtocolTests() {}

    static Stream<Fact> of(Subject subject) {
        Stream<Fact> media = Stream.of(
                        subject.operation().success().body().map(body -> notAcceptable(subject)),
                        subject.operation()
                                .content()
                                .filter(content -> hasSome(subject))
                                .flatMap(content -> unsupported(subject, content)))
                .flatMap(fact -> fact.stream());
        return Stream.concat(media, notAllowed(subject));
    }

    private static Fact notAcceptable(Subject subject) {
        boolean csv = subject.operation().success().content().names().contains("text/csv");
        String type = csv ? "application/xml" : "text/csv";
        return subject.fact(
                csv ? "asXml_isNotAcceptable" : "asCsv_isNotAcceptable",
                "an answer in " + type + " is not to be had",
                "answers($L.header($S, $S), 406)",
                subject.call(),
                "Accept",
                type);
    }

    private static Optional<Fact> unsupported(Subject subject, Content content) {
        return Stream.of("text/plain", "text/csv", "image/svg+xml")
                .filter(type -> content.names().stream().noneMatch(name -> includes(name, type)))
                .findFirst()
                .map(type -> subject.fact(
                        Words.camel(type) + "_isUnsupported",
                        "content of " + type + " is refused",
                        "answers($L.contentType($S), 415)",
                        subject.call(),
                        type));
    }

    /** Whether a call that succeeds has content for sure. */
    private static boolean hasSome(Subject subject) {
        return subject.operation().body().isPresent()
                || subject.operation().fields().stream().anyMatch(ParameterSpot::isNeeded);
    }

    private static boolean includes(String range, String type) {
        return range.equals("*/*") || range.equals(type) || range.equals(type.replaceAll("/.*", "/*"));
    }

    // Once for each path, at its first operation, with a method that no operation has there.
    static Stream<Fact> notAllowed(Subject subject) {
        List<Operation> neighbours = subject.contract().operations().stream()
                .filter(other ->
                        mayMatchTheSame(other.path(), subject.operation().path()))
                .toList();
        List<Operation> same = neighbours.stream()
                .filter(other -> other.path()
                        .literals()
                        .equals(subject.operation().path().literals()))
                .toList();
        boolean first = same.get(0).name().equals(subject.operation().name());
        Stream<Fact> options = first && same.stream().noneMatch(other -> other.verb() == Verb.OPTIONS)
                ? Stream.of(offered(subject, same))
                : Stream.empty();
        Stream<Fact> refused = Stream.of(Verb.PATCH, Verb.DELETE, Verb.PUT, Verb.POST, Verb.GET)
                .filter(verb -> first && neighbours.stream().noneMatch(other -> other.verb() == verb))
                .limit(1)
                .map(verb -> notAllowed(subject, verb, same));
        return Stream.concat(refused, options);
    }

    private static Fact offered(Subject subject, List<Operation> same) {
        return subject.fact(
                "options_tellsWhatIsAllowed",
                "OPTIONS tells anyone what its path allows",
                "offers($N(), $L)",
                subject.fixture(),
                allowed(same));
    }

    /** What the operations of one path allow: HEAD comes with GET, OPTIONS with anything (RFC 9110, 9.3.2 and 9.3.7). */
    private static String allowed(List<Operation> same) {
        Set<String> methods = new LinkedHashSet<>();
        for (Operation operation : same) {
            methods.add(operation.verb().name());
            if (operation.verb() == Verb.GET) {
                methods.add("HEAD");
            }
        }
        methods.add("OPTIONS");
        return methods.stream().map(method -> '"' + method + '"').collect(Collectors.joining(", "));
    }

    private static Fact notAllowed(Subject subject, Verb verb, List<Operation> same) {
        String name = verb.name();
        return subject.fact(
                name.toLowerCase(Locale.ROOT) + "_isNotAllowed",
                name + " on its path is answered 405",
                "answers($L.method($S), 405).allows($L)",
                subject.call(),
                name,
                allowed(same));
    }

    private static boolean mayMatchTheSame(PathTemplate left, PathTemplate right) {
        String[] these = left.text().split("/", -1);
        String[] those = right.text().split("/", -1);
        if (these.length != those.length) {
            return false;
        }
        for (int each = 0; each < these.length; each++) {
            boolean literal = !these[each].contains("{") && !those[each].contains("{");
            if (literal && !these[each].equals(those[each])) {
                return false;
            }
        }
        return true;
    }
}
