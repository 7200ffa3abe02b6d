package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Access;
import dev.signet.processor.model.Argument;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.Site;
import dev.signet.processor.model.Success;
import dev.signet.processor.model.Verb;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** One abstract method of the interface to an {@link Operation}. */
final class OperationReader {
    private static final String SUSPENDED = "jakarta.ws.rs.container.Suspended";

    private final Scope scope;
    private final TypeReader types;
    private final Ancestry ancestry;
    private final int version;

    OperationReader(Scope scope, TypeReader types, Ancestry ancestry, int version) {
        this.scope = scope;
        this.types = types;
        this.ancestry = ancestry;
        this.version = version;
    }

    /**
     * @param id what the operation is known by
     */
    Optional<Operation> read(ContractMethod method, String id) {
        Site site = Scope.site(method.element());
        String name = method.name();
        Mentions mentions = method.mentions(scope);
        Carried.checkConstrained(mentions, scope.found(), Carried.ON_METHOD);
        if (!method.element().getTypeParameters().isEmpty()) {
            scope.found().add(Code.ELEMENT_GENERIC, site, name);
            return Optional.empty();
        }
        Optional<Verb> verb = verb(method, mentions);
        if (verb.isEmpty()) {
            return Optional.empty(); // whatever it is, it is no operation, and of what else it says nothing matters
        }
        Mentions contract = ancestry.around(method, mentions);
        MethodDoc doc = new MethodDoc(method, scope);
        Optional<Access> access = new AccessReader(scope.found()).read(site, name, contract, mentions);
        PathReader paths = new PathReader(scope.found());
        PathExpressions expressions = new PathExpressions(scope.found(), paths.expressions(contract, mentions));
        MediaTypes media = new MediaTypes(scope.found(), name, contract, mentions);
        ContentReader contents = new ContentReader(scope, types, media);
        List<Argument> arguments = arguments(method, doc, contents, expressions, media);
        CrossParameterReader crossParameter = new CrossParameterReader(scope, method.element());
        Mentions ofArguments = crossParameter.among(mentions);
        Optional<Success> success =
                new SuccessReader(scope, contents, version).read(method, mentions, ofArguments, doc.returned());
        var problems = new ProblemReader(scope, types).read(method);
        var path = paths.read(version, contract, mentions);
        var idempotency =
                mentions.find(Names.IDEMPOTENT).map(mention -> new IdempotencyReader(scope.found()).read(mention));
        if (access.isEmpty() || success.isEmpty()) {
            return Optional.empty();
        }
        Operation operation = new Operation(
                site,
                id,
                verb.get(),
                path,
                arguments,
                success.get(),
                problems,
                access.get(),
                idempotency,
                OwnershipReader.read(contract, mentions, path, access.get()),
                mentions.find(Names.REQUIRE_IF_MATCH).map(Mention::site),
                mentions.find(Names.CACHED).map(new CachingReader(scope.found())::read),
                new RateLimitReader(scope).read(contract, mentions, id, access.get()),
                refusesUnknownQuery(),
                mentions.find(Names.NON_BLOCKING).isEmpty()
                        && contract.find(Names.NON_BLOCKING).isEmpty(),
                crossParameter.read(ofArguments),
                doc.doc());
        // Fields come as a form alone, so that is what the operation says it takes, if it says anything.
        if (!operation.fields().isEmpty()) {
            media.consumed(operation.isMultipart() ? MediaTypes.Carrier.PARTS : MediaTypes.Carrier.FIELDS);
        }
        return Optional.of(operation);
    }

    private boolean refusesUnknownQuery() {
        Mention annotation = scope.mentions(Scope.site(scope.contract()), scope.contract())
                .find(Names.API_CONTRACT)
                .orElseThrow();
        return annotation.constant("unknownQueryParameters").equals("REFUSED");
    }

    private Optional<Verb> verb(ContractMethod method, Mentions mentions) {
        String name = method.name();
        List<Mention> verbs = mentions.list().stream()
                .filter(mention -> mention.is(Names.HTTP_METHOD))
                .toList();
        if (verbs.isEmpty()) {
            missing(method, mentions);
            return Optional.empty();
        }
        if (verbs.size() > 1) {
            scope.found()
                    .add(
                            Code.ROUTE_TWICE,
                            verbs.get(1).site(),
                            name,
                            verbs.get(0).label(),
                            verbs.get(1).label());
            return Optional.empty();
        }
        String label = verbs.get(0).label().substring(1);
        // A verb of the user's own was refused as an annotation already.
        return Arrays.stream(Verb.values())
                .filter(verb -> verb.name().equals(label))
                .findFirst();
    }

    private void missing(ContractMethod method, Mentions mentions) {
        TypeUse returned = scope.returnOf(method.element(), method.bindings());
        Optional<Mention> path = mentions.find(Names.PATH);
        if (path.isPresent() && isResource(returned.type())) {
            scope.found().add(Code.SUBRESOURCE_NOT_CARRIED, path.get().site(), method.name(), returned.text());
        } else {
            scope.found().add(Code.ROUTE_MISSING, Scope.site(method.element()), method.name());
        }
    }

    /** Whether a type has operations of its own (Jakarta REST 4.0, 3.4.1). */
    private boolean isResource(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && ElementFilter.methodsIn(scope.elements().getAllMembers(Scope.element(type))).stream()
                        .flatMap(Mentions::shown)
                        .anyMatch(use -> use.name().equals(Names.PATH)
                                || use.type().getAnnotationMirrors().stream().anyMatch(meta -> meta.getAnnotationType()
                                        .toString()
                                        .equals(Names.HTTP_METHOD)));
    }

    private List<Argument> arguments(
            ContractMethod method,
            MethodDoc doc,
            ContentReader contents,
            PathExpressions expressions,
            MediaTypes media) {
        ArgumentReader reader = new ArgumentReader(scope, types, contents, expressions, media.takesParts());
        List<String> names = ArgumentNames.of(method, scope);
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            VariableElement parameter = method.element().getParameters().get(i);
            Slot slot = new Slot(
                    Scope.site(method.element())
                            .parameter(parameter.getSimpleName().toString()),
                    names.get(i),
                    method.typeOf(i, scope),
                    parameter,
                    method.declarationsOf(i),
                    doc.parameter(i));
            if (!isAsynchronous(slot)) {
                reader.read(slot).ifPresent(arguments::add);
            }
        }
        return arguments;
    }

    /** {@code @Suspended AsyncResponse} is told once, and not again for its type. */
    private boolean isAsynchronous(Slot slot) {
        List<Mention> suspended = slot.mentions(scope).all(SUSPENDED).toList();
        Carried.check(new Mentions(slot.site(), suspended), scope.found(), Carried.NOWHERE);
        return !suspended.isEmpty();
    }
}
