package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Doc;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.PathTemplate;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Site;
import dev.signet.processor.model.Success;
import dev.signet.processor.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;

/** A return type, {@code @Status} and {@code @Created} to {@link Success}. */
final class SuccessReader {
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;

    private final Scope scope;
    private final TypeReader types;
    private final int version;

    SuccessReader(Scope scope, TypeReader types, int version) {
        this.scope = scope;
        this.types = types;
        this.version = version;
    }

    Optional<Success> read(ContractMethod operation, Mentions mentions, Doc doc) {
        ExecutableElement method = operation.element();
        Optional<PathTemplate> location = mentions.find(Names.CREATED)
                .map(mention -> new PathTemplate("/v" + version + new PathReader(scope.found()).part(mention)));
        if (method.getReturnType().getKind() == TypeKind.VOID) {
            return Optional.of(new Success(status(mentions, NO_CONTENT), Optional.empty(), false, location, doc));
        }
        Site site = Scope.site(method);
        TypeUse type = scope.returnOf(method, operation.bindings());
        refuseNull(scope.mentions(site, List.of(method), type));
        return types.values()
                .read(type, site, method, List.of(), Carried.ON_METHOD)
                .filter(read -> !types.values().refusesWholeNumber(read.schema(), type, site))
                .map(value -> success(mentions, value, location, doc));
    }

    /** What absence means is a decision: a 404, which Optional says. */
    private void refuseNull(Mentions mentions) {
        Nullness.nullable(mentions).ifPresent(mention -> scope.found()
                .add(
                        Code.ANNOTATION_NOT_CARRIED,
                        mention.site(),
                        mention.label() + " on a returned value",
                        "Return an Optional, whose emptiness is a 404."));
    }

    private Success success(Mentions mentions, Value value, Optional<PathTemplate> location, Doc doc) {
        inside(value.schema()).forEach(constraint -> scope.found()
                .add(
                        Code.ANNOTATION_NOT_CARRIED,
                        constraint.site(),
                        "@" + constraint.getClass().getSimpleName() + " inside a returned value",
                        "Remove it; constraints stand on parameters and record components."));
        boolean optional = value.schema() instanceof Schema.OptionalOf;
        Schema schema = value.schema() instanceof Schema.OptionalOf wrapped
                ? wrapped.value().schema()
                : value.schema();
        Value body = new Value(schema, true, List.of());
        return new Success(status(mentions, OK), Optional.of(body), optional, location, doc);
    }

    private static Stream<Constraint> inside(Schema schema) {
        return (schema instanceof Schema.ListOf list
                        ? Stream.of(list.element())
                        : schema instanceof Schema.OptionalOf optional
                                ? Stream.of(optional.value())
                                : Stream.<Value>empty())
                .flatMap(value -> Stream.concat(value.constraints().stream(), inside(value.schema())));
    }

    private int status(Mentions mentions, int usual) {
        Optional<Mention> status = mentions.find(Names.STATUS);
        if (mentions.has(Names.CREATED)) {
            status.ifPresent(mention -> scope.found()
                    .add(
                            Code.CREATED_WITH_STATUS,
                            mention.site(),
                            mention.site().member().replaceAll("\\(.*", "")));
            return CREATED;
        }
        return status.map(mention -> mention.number("value")).orElse(usual);
    }
}
