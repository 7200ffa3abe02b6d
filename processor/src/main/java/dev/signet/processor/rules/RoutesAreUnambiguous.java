package dev.signet.processor.rules;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.PathTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Of two operations that match one path, one is more specific in every segment in which they differ (OpenAPI 3.1.1, 4.8.8,
 * leaves {@code /{entity}/me} and {@code /books/{id}} "up to the tooling"; Micronaut answers 400).
 */
final class RoutesAreUnambiguous implements Rule {
    /** One segment of a template: a text, or what stands before and behind its variables. */
    private record Segment(String before, String behind, boolean isText) {
        static Segment of(String text) {
            int first = text.indexOf('{');
            return first < 0
                    ? new Segment(text, text, true)
                    : new Segment(text.substring(0, first), text.substring(text.lastIndexOf('}') + 1), false);
        }

        /** What both match, or empty where nothing is. */
        Optional<String> common(Segment other) {
            if (isText && other.isText) {
                return Optional.of(before).filter(other.before::equals);
            }
            if (isText || other.isText) {
                Segment text = isText ? this : other;
                Segment variable = isText ? other : this;
                boolean fits = text.before.startsWith(variable.before)
                        && text.before.endsWith(variable.behind)
                        && text.before.length() > variable.before.length() + variable.behind.length();
                return Optional.of(text.before).filter(fitting -> fits);
            }
            String start = before.length() > other.before.length() ? before : other.before;
            String end = behind.length() > other.behind.length() ? behind : other.behind;
            boolean fits = start.startsWith(before)
                    && start.startsWith(other.before)
                    && end.endsWith(behind)
                    && end.endsWith(other.behind);
            return Optional.of(start + "x" + end).filter(fitting -> fits);
        }

        int literalLength() {
            return isText ? Integer.MAX_VALUE : before.length() + behind.length();
        }
    }

    @Override
    public Stream<Finding> check(Contract contract) {
        List<Operation> operations = contract.operations();
        return IntStream.range(0, operations.size()).boxed().flatMap(i -> operations.subList(0, i).stream()
                .flatMap(earlier -> check(earlier, operations.get(i)).stream()));
    }

    private static Optional<Finding> check(Operation earlier, Operation later) {
        List<Segment> one = segments(earlier.path());
        List<Segment> other = segments(later.path());
        int shared = Math.min(one.size(), other.size());
        Operation shorter = one.size() < other.size() ? earlier : later;
        boolean meet = one.size() == other.size() || shorter.path().openEnded();
        if (earlier.verb() != later.verb() || !meet) {
            return Optional.empty();
        }
        StringBuilder common = new StringBuilder();
        boolean oneIsMoreSpecific = one.size() > shared;
        boolean otherIsMoreSpecific = other.size() > shared;
        for (int i = 0; i < shared; i++) {
            Optional<String> segment = one.get(i).common(other.get(i));
            if (segment.isEmpty()) {
                return Optional.empty();
            }
            common.append(i == 0 ? "" : "/").append(segment.get());
            int difference =
                    Integer.compare(one.get(i).literalLength(), other.get(i).literalLength());
            oneIsMoreSpecific |= difference > 0;
            otherIsMoreSpecific |= difference < 0;
        }
        (one.size() > shared ? one : other)
                .subList(shared, Math.max(one.size(), other.size()))
                .forEach(rest ->
                        common.append("/").append(rest.isText() ? rest.before() : rest.before() + "x" + rest.behind()));
        return oneIsMoreSpecific && otherIsMoreSpecific
                ? Optional.of(Code.ROUTE_AMBIGUOUS.at(
                        later.site().annotation(Names.PATH).attribute("value"),
                        earlier.name(),
                        later.name(),
                        common,
                        earlier.path().text(),
                        later.path().text()))
                : Optional.empty();
    }

    private static List<Segment> segments(PathTemplate path) {
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        for (int end = path.text().indexOf('/'); end >= 0; end = path.text().indexOf('/', start)) {
            segments.add(Segment.of(path.text().substring(start, end)));
            start = end + 1;
        }
        segments.add(Segment.of(path.text().substring(start)));
        return segments;
    }
}
