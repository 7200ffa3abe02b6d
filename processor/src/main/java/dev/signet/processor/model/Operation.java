package dev.signet.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * One HTTP operation of a {@link Contract}, read from one interface method.
 *
 * @param name unique in the contract, the operationId: the method's name, unless several methods share it
 * @param path the whole path, version included
 * @param arguments the method's parameters, in order
 * @param problems what {@code throws} declares, in order
 */
public record Operation(
        Site site,
        String name,
        Verb verb,
        PathTemplate path,
        List<Argument> arguments,
        Success success,
        List<ProblemType> problems,
        Access access,
        Optional<Idempotency> idempotency,
        Doc doc) {
    public Operation {
        arguments = List.copyOf(arguments);
        problems = List.copyOf(problems);
    }

    /** The name of the interface method. */
    public String methodName() {
        String member = site.member().replaceAll("\\(.*", "");
        return member.isEmpty() ? name : member;
    }

    /** The arguments that are not the body, in order. */
    public List<Parameter> parameters() {
        return arguments.stream()
                .filter(Parameter.class::isInstance)
                .map(Parameter.class::cast)
                .toList();
    }

    /** The argument that is the body. */
    public Optional<RequestBody> body() {
        return arguments.stream()
                .filter(RequestBody.class::isInstance)
                .map(RequestBody.class::cast)
                .findFirst();
    }
}
