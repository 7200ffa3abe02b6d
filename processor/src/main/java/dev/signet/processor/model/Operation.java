package dev.signet.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One HTTP operation of a {@link Contract}, read from one interface method.
 *
 * @param name unique in the contract, the operationId: the method's name, unless several methods share it
 * @param path the whole path, version included
 * @param arguments the method's parameters, in order
 * @param ownership where it says that its resource is one caller's, and hidden from others
 * @param requireIfMatch where it says that a request without a condition is refused
 * @param caching what it says of caches; empty where it says nothing
 * @param rateLimit how often it, or its contract, may be called; empty where nobody says it
 * @param refusesUnknownQuery whether a query parameter is refused that is none of {@link #parameters}
 * @param problems what {@code throws} declares, in order
 * @param mayBlock whether the bean may wait for anything, as every one may that does not promise otherwise
 * @param crossParameter what must be true of the arguments together
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
        Optional<Site> ownership,
        Optional<Site> requireIfMatch,
        Optional<Caching> caching,
        Optional<RateLimit> rateLimit,
        boolean refusesUnknownQuery,
        boolean mayBlock,
        List<Constraint> crossParameter,
        Doc doc) {
    public Operation {
        arguments = List.copyOf(arguments);
        problems = List.copyOf(problems);
        crossParameter = List.copyOf(crossParameter);
    }

    /** The name of the interface method. */
    public String methodName() {
        String member = site.member().replaceAll("\\(.*", "");
        return member.isEmpty() ? name : member;
    }

    /** An operation that may block, and says nothing of conditions and caches. */
    public Operation(
            Site site,
            String name,
            Verb verb,
            PathTemplate path,
            List<Argument> arguments,
            Success success,
            List<ProblemType> problems,
            Access access,
            Optional<Idempotency> idempotency,
            boolean refusesUnknownQuery,
            Doc doc) {
        this(
                site,
                name,
                verb,
                path,
                arguments,
                success,
                problems,
                access,
                idempotency,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                refusesUnknownQuery,
                true,
                List.of(),
                doc);
    }

    /** An operation that may block, and overlooks query parameters it does not have. */
    public Operation(
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
        this(site, name, verb, path, arguments, success, problems, access, idempotency, false, doc);
    }

    /** Whether somebody may call it, so that it is ever carried out. */
    public boolean isServed() {
        return !(access instanceof Access.Nobody);
    }

    /** How often it may be called, where somebody may. */
    public Optional<RateLimit> countedBy() {
        return isServed() ? rateLimit : Optional.empty();
    }

    /** Whether its resource is hidden from all but its owner. */
    public boolean isOwned() {
        return isServed() && ownership.isPresent();
    }

    /** The declared problem that hides what is someone else's, where there is one: what does not exist is answered so. */
    public Optional<ProblemType> declaredNotFound() {
        return problems.stream().filter(problem -> problem.status() == 404).findFirst();
    }

    /** Whether 404 is answered without being declared. */
    public boolean impliesNotFound() {
        return success.emptyIsNotFound() || (isOwned() && declaredNotFound().isEmpty());
    }

    /** The parameters of the path, also those that an argument groups, in order. */
    public List<Parameter> pathParameters() {
        return parameters().stream()
                .filter(parameter -> parameter.place() == Place.PATH)
                .toList();
    }

    /** The parameters of the request, also those that an argument groups, in order. */
    public List<Parameter> parameters() {
        return arguments.stream().flatMap(ParameterBean::parameters).toList();
    }

    /** The objects that group parameters, also those in others, in the order in which they are made. */
    public List<ParameterBean> beans() {
        return arguments.stream().flatMap(ParameterBean::beans).toList();
    }

    /** Whether something must be true of several arguments, beyond what each says by itself. */
    public boolean judgesTogether() {
        return !crossParameter.isEmpty()
                || beans().stream().anyMatch(bean -> !bean.invariants().isEmpty());
    }

    /** Everything the client may send: the parameters and the body, in order. */
    public List<Input> inputs() {
        return arguments.stream().flatMap(Operation::inputs).toList();
    }

    /** What the method, or an argument of it, is told of the request besides. */
    public List<RequestContext> contexts() {
        return arguments.stream().flatMap(ParameterBean::contexts).toList();
    }

    /** The argument that is the condition under which the client wants its change. */
    public Optional<RequestContext> precondition() {
        return contexts().stream()
                .filter(context -> context.kind() == RequestContext.Kind.PRECONDITION)
                .findFirst();
    }

    private static Stream<Input> inputs(Argument argument) {
        return argument instanceof RequestBody body
                ? Stream.of(body)
                : ParameterBean.parameters(argument).map(Input.class::cast);
    }

    /** The parameters that are fields of a form, in order. */
    public List<Parameter> fields() {
        return parameters().stream()
                .filter(parameter -> parameter.place().isField())
                .toList();
    }

    /** What the request has to be, if it has content. */
    public Optional<Content> content() {
        return body().map(RequestBody::content)
                .or(() -> fields().isEmpty()
                        ? Optional.empty()
                        : Optional.of(isMultipart() ? Content.MULTIPART : Content.FORM));
    }

    /** Whether the request is read while nobody waits for it, so that what judges it runs when it is there. */
    public boolean readsLater() {
        return !mayBlock && content().isPresent();
    }

    /** Whether its body may be a JSON document. */
    public boolean readsJson() {
        return body().filter(body -> body.content().has(MediaType.Form.JSON)).isPresent();
    }

    /** Whether its form comes in parts. */
    public boolean isMultipart() {
        return fields().stream().anyMatch(field -> field.place() == Place.PART);
    }

    /** The argument that is the body. */
    public Optional<RequestBody> body() {
        return arguments.stream()
                .filter(RequestBody.class::isInstance)
                .map(RequestBody.class::cast)
                .findFirst();
    }
}
