package dev.signet.processor.targets.openapi;

import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Idempotency;
import dev.signet.processor.model.ImpliedProblem;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.ProblemType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A problem that an operation may answer with, whether it was declared or follows from what the operation is.
 *
 * @param uri what stands in its {@code type}
 * @param description when it is given
 * @param implied which of the implied ones it is; empty for a declared one
 */
record PossibleProblem(
        int status,
        String uri,
        String title,
        String description,
        List<ProblemType.Member> members,
        Optional<ImpliedProblem> implied) {
    static final String ABOUT_BLANK = "about:blank";

    private static final Set<ImpliedProblem> OF_THE_OPERATION =
            Set.of(ImpliedProblem.NOT_FOUND, ImpliedProblem.INTERNAL);

    /** Every problem of an operation: the declared ones first. */
    static Stream<PossibleProblem> of(Operation operation) {
        return Stream.concat(declaredBy(operation), impliedBy(operation));
    }

    /** Every problem of a contract, those of several operations repeated: the declared ones first. */
    static Stream<PossibleProblem> of(Contract contract) {
        return Stream.concat(
                contract.operations().stream().flatMap(PossibleProblem::declaredBy),
                contract.operations().stream().flatMap(PossibleProblem::impliedBy));
    }

    /** Whether it is an answer of the operation itself, which a retry is given again. */
    boolean isReplayed(Idempotency idempotency) {
        boolean ofTheOperation = implied.map(OF_THE_OPERATION::contains).orElse(true);
        return ofTheOperation && (status < 500 || idempotency.replaysFailures());
    }

    private static Stream<PossibleProblem> declaredBy(Operation operation) {
        return operation.isServed() ? operation.problems().stream().map(PossibleProblem::declared) : Stream.empty();
    }

    private static Stream<PossibleProblem> impliedBy(Operation operation) {
        return ImpliedProblem.of(operation).stream().map(implied -> implied(implied, operation));
    }

    private static PossibleProblem declared(ProblemType problem) {
        String said = problem.doc().description();
        String meaning = said.isEmpty() ? problem.title() + "." : said;
        String description = problem.recovery().isBlank()
                ? meaning
                : meaning + "\n\n" + problem.recovery().strip();
        return new PossibleProblem(
                problem.status(), problem.uri(), problem.title(), description, problem.members(), Optional.empty());
    }

    private static PossibleProblem implied(ImpliedProblem problem, Operation operation) {
        return new PossibleProblem(
                problem.status(operation),
                problem.uri(),
                problem.title(),
                problem.description(operation),
                List.of(),
                Optional.of(problem));
    }
}
