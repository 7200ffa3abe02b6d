package dev.signet.processor.rules;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.ImpliedProblem;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.ProblemType;
import dev.signet.processor.model.ProblemType.Member;
import dev.signet.processor.model.Site;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A problem has a status of its kind, an identifier fit for a URI, and members that shadow nothing (RFC 9457, 3). */
final class ProblemsAreWellFormed implements Rule {
    private static final Pattern IDENTIFIER = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
    private static final Pattern MEMBER_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{2,}");
    private static final Set<String> RESERVED = Set.of("type", "title", "status", "detail", "instance");

    @Override
    public Stream<Finding> check(Contract contract) {
        return contract.operations().stream()
                .flatMap(operation -> operation.problems().stream())
                .distinct()
                .flatMap(ProblemsAreWellFormed::check);
    }

    private static Stream<Finding> check(ProblemType problem) {
        Stream.Builder<Finding> found = Stream.builder();
        if (problem.status() < 400 || problem.status() > 599) {
            found.add(Code.PROBLEM_STATUS_INVALID.at(problem.site().attribute("status"), problem.status()));
        }
        if (!IDENTIFIER.matcher(problem.type()).matches()) {
            found.add(Code.NAME_INVALID.at(
                    problem.site().attribute("type"),
                    problem.type(),
                    "a problem's type",
                    "Use lower case words joined by hyphens: refund-exceeds-balance, for example."));
        } else if (Arrays.stream(ImpliedProblem.values())
                .anyMatch(implied -> implied.uri().equals(problem.uri()))) {
            found.add(Code.NAME_INVALID.at(
                    problem.site().attribute("type"),
                    problem.type(),
                    "a problem's type, since Signet uses it itself",
                    "Choose another name."));
        }
        if (problem.title().isBlank()) {
            found.add(Code.NAME_INVALID.at(
                    problem.site().attribute("title"),
                    problem.title(),
                    "a problem's title",
                    "Say in a few words what it is."));
        }
        problem.members().stream().flatMap(ProblemsAreWellFormed::check).forEach(found);
        return found.build();
    }

    private static Stream<Finding> check(Member member) {
        Site site = member.site().annotation(Names.JSON_PROPERTY).attribute("value");
        if (RESERVED.contains(member.wireName())) {
            return Stream.of(Code.PROBLEM_MEMBER_INVALID.at(
                    site, member.wireName(), "RFC 9457 gives that name a meaning", "Choose another name."));
        }
        return MEMBER_NAME.matcher(member.wireName()).matches()
                ? Stream.empty()
                : Stream.of(Code.PROBLEM_MEMBER_INVALID.at(
                        site,
                        member.wireName(),
                        "a name has three or more letters, digits or '_', and begins with a letter (RFC 9457, 3.2)",
                        "Rename the method, or the member with @JsonProperty."));
    }
}
