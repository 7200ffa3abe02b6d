package dev.signet.processor.targets.junit;

import dev.signet.processor.model.Operation;
import dev.signet.processor.model.PathTemplate;
import dev.signet.processor.model.Verb;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What HTTP itself says: 405, 406 and 415 (RFC 9110, 15.5). */
final class ProtocolTests {
    private ProtocolTests() {}

    static Stream<Fact> of(Subject subject) {
        Stream<Fact> media = Stream.of(
                        subject.operation().success().body().map(body -> notAcceptable(subject)),
                        subject.operation().body().map(body -> unsupported(subject)))
                .flatMap(fact -> fact.stream());
        return Stream.concat(media, notAllowed(subject));
    }

    private static Fact notAcceptable(Subject subject) {
        return subject.fact(
                "asCsv_isNotAcceptable",
                "an answer in text/csv is not to be had",
                "answers($L.header($S, $S), 406)",
                subject.call(),
                "Accept",
                "text/csv");
    }

    private static Fact unsupported(Subject subject) {
        return subject.fact(
                "textPlain_isUnsupported",
                "content of text/plain is refused",
                "answers($L.contentType($S), 415)",
                subject.call(),
                "text/plain");
    }

    // Once for each path, at its first operation, with a method that no operation has there.
    private static Stream<Fact> notAllowed(Subject subject) {
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
        return Stream.of(Verb.PATCH, Verb.DELETE, Verb.PUT, Verb.POST, Verb.GET)
                .filter(verb -> first && neighbours.stream().noneMatch(other -> other.verb() == verb))
                .limit(1)
                .map(verb -> notAllowed(subject, verb, same));
    }

    private static Fact notAllowed(Subject subject, Verb verb, List<Operation> same) {
        String allowed = same.stream()
                .map(other -> "\"" + other.verb().name() + "\"")
                .distinct()
                .reduce((left, right) -> left + ", " + right)
                .orElseThrow();
        String name = verb.name();
        return subject.fact(
                name.toLowerCase(Locale.ROOT) + "_isNotAllowed",
                name + " on its path is answered 405",
                "answers($L.method($S), 405).allows($L)",
                subject.call(),
                name,
                allowed);
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
