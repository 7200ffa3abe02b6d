package dev.signet.processor.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One HTTP API, read from one interface with {@code @ApiContract}.
 *
 * @param title its name for people
 * @param version its major version, the first segment of every path ({@code /v1})
 * @param operations in source order
 * @param types every record and enum reachable from an operation or a problem, in order of first mention
 * @param limits what the JSON of a request may ask for, where that is not the usual
 * @param sensitive the places whose values are for nobody but those who exchange them
 */
public record Contract(
        Site site,
        JavaName name,
        String title,
        int version,
        List<Operation> operations,
        List<TypeDefinition> types,
        Optional<JsonLimits> limits,
        Set<Site> sensitive,
        Doc doc) {
    public Contract {
        operations = List.copyOf(operations);
        types = List.copyOf(types);
        sensitive = Set.copyOf(sensitive);
    }

    /** A contract without secrets. */
    public Contract(
            Site site,
            JavaName name,
            String title,
            int version,
            List<Operation> operations,
            List<TypeDefinition> types,
            Optional<JsonLimits> limits,
            Doc doc) {
        this(site, name, title, version, operations, types, limits, Set.of(), doc);
    }

    /** The problems that its operations declare and may answer with, each once, in order of first mention. */
    public List<ProblemType> problems() {
        return operations.stream()
                .filter(Operation::isServed)
                .flatMap(operation -> operation.problems().stream())
                .distinct()
                .toList();
    }

    /** Whether a place bears {@code @Sensitive}. */
    public boolean isSensitive(Site site) {
        return sensitive.contains(site);
    }

    /** Whether there is a map in what a schema describes, at any depth. */
    public boolean holdsMap(Schema schema) {
        return Reach.holdsMap(this, schema);
    }

    /** Whether what an operation is sent, or answers, may hold something sensitive. */
    public boolean isConfidential(Operation operation) {
        return answersSecrets(operation)
                || operation.inputs().stream().map(Input::site).anyMatch(sensitive::contains)
                || holdSecrets(Reach.sent(this, sent(operation)));
    }

    /** Whether what an operation answers may hold something sensitive. */
    public boolean answersSecrets(Operation operation) {
        return sensitive.contains(operation.site()) || holdSecrets(Reach.answered(this, answered(operation)));
    }

    private boolean holdSecrets(List<TypeDefinition> reached) {
        return reached.stream()
                .filter(TypeDefinition.ObjectType.class::isInstance)
                .flatMap(type -> ((TypeDefinition.ObjectType) type).properties().stream())
                .map(TypeDefinition.Property::site)
                .anyMatch(sensitive::contains);
    }

    /** What the answers of an operation tell caches: none keeps what is sensitive, unless the contract says otherwise. */
    public Optional<CachePolicy> caching(Operation operation) {
        boolean kept = operation.caching().isPresent() || !answersSecrets(operation);
        return CachePolicy.of(operation).map(policy -> kept ? policy : policy.notStored());
    }

    /** The name of its document, without an ending: {@code refunds-v1}. */
    public String documentName() {
        String slug =
                title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug + "-v" + version;
    }

    /** Whether none of its operations promises not to. */
    public boolean allMayBlock() {
        return operations.stream().allMatch(Operation::mayBlock);
    }

    /** The definition of a type that one of its schemas names. */
    public TypeDefinition type(Schema.Named named) {
        return types.stream()
                .filter(type -> type.type().equals(named))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(named.name().canonical() + " is not a type of this contract"));
    }

    /** The types that a client may send, directly or inside another, in the order of {@link #types}. */
    public List<TypeDefinition> requestTypes() {
        return Reach.sent(this, operations.stream().flatMap(Contract::sent));
    }

    /** The types that a response may hold, directly or inside another, in the order of {@link #types}. */
    public List<TypeDefinition> responseTypes() {
        return Reach.answered(this, operations.stream().flatMap(Contract::answered));
    }

    /** The property of what an operation answers that is its version, where the answer is the entity itself. */
    public Optional<TypeDefinition.Property> version(Operation operation) {
        return answeredEntity(operation).flatMap(TypeDefinition.ObjectType::version);
    }

    // RFC 9110, 9.3.3, 9.3.4: what POST answers, but for 201, tells of the change; so does PUT, where GET tells another
    // thing.
    private Optional<TypeDefinition.ObjectType> answeredEntity(Operation operation) {
        Optional<Schema> answer = operation.success().body().map(Value::schema);
        boolean isEntity =
                switch (operation.verb()) {
                    case GET, HEAD -> true;
                    case POST -> operation.success().location().isPresent();
                    case PUT, PATCH ->
                        operations.stream()
                                .filter(other -> other.verb() == Verb.GET)
                                .filter(other -> other.path()
                                        .literals()
                                        .equals(operation.path().literals()))
                                .allMatch(other -> other.success()
                                        .body()
                                        .map(Value::schema)
                                        .equals(answer));
                    case DELETE, OPTIONS -> false;
                };
        return answer.filter(
                        schema -> isEntity && !operation.success().delivery().isStreamed())
                .filter(Schema.Named.class::isInstance)
                .map(schema -> type((Schema.Named) schema))
                .filter(TypeDefinition.ObjectType.class::isInstance)
                .map(TypeDefinition.ObjectType.class::cast);
    }

    private static Stream<Schema> sent(Operation operation) {
        return operation.inputs().stream().map(input -> input.value().schema());
    }

    private static Stream<Schema> answered(Operation operation) {
        return Stream.concat(
                operation.success().body().map(Value::schema).stream(),
                operation.problems().stream()
                        .flatMap(problem -> problem.members().stream())
                        .map(member -> member.value().schema()));
    }
}
