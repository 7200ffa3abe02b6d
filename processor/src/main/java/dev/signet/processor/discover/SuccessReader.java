package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Content;
import dev.signet.processor.model.Delivery;
import dev.signet.processor.model.Doc;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.PathTemplate;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Site;
import dev.signet.processor.model.Success;
import dev.signet.processor.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** A return type, {@code @Status} and {@code @Created} to {@link Success}. */
final class SuccessReader {
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;

    private static final Map<String, Delivery> LATER = Map.of(
            "java.util.concurrent.CompletionStage", Delivery.STAGE,
            "java.util.concurrent.CompletableFuture", Delivery.STAGE,
            "org.reactivestreams.Publisher", Delivery.PUBLISHER,
            "java.util.concurrent.Flow.Publisher", Delivery.FLOW);

    private final Scope scope;
    private final ContentReader contents;
    private final int version;

    SuccessReader(Scope scope, ContentReader contents, int version) {
        this.scope = scope;
        this.contents = contents;
        this.version = version;
    }

    /**
     * @param ofArguments what is written on the method and says nothing of what it returns
     */
    Optional<Success> read(ContractMethod operation, Mentions all, Mentions ofArguments, Doc doc) {
        Mentions mentions = all.without(ofArguments.list());
        ExecutableElement method = operation.element();
        Optional<PathTemplate> location = mentions.find(Names.CREATED)
                .map(mention -> new PathTemplate("/v" + version + new PathReader(scope.found()).location(mention)));
        Site site = Scope.site(method);
        scope.keep(site, mentions);
        TypeUse type = scope.returnOf(method, operation.bindings());
        Delivery delivery = LATER.getOrDefault(name(type.type()), Delivery.NOW);
        if (delivery == Delivery.NOW && type.type().getKind() == TypeKind.VOID) {
            refuse(mentions, "void", "a parameter or a record component");
            return Optional.of(nothing(mentions, location, doc, new Wrapping(delivery, false)));
        }
        refuseNull(scope.mentions(site, List.of(method), type), type);
        if (delivery != Delivery.NOW) {
            if (((DeclaredType) type.type()).getTypeArguments().isEmpty()) {
                return raw(type, site);
            }
            type = type.argument(0);
            // A Void is never there, so that JSpecify has it written as nullable.
            if (delivery.isStreamed() || !isVoid(type)) {
                refuseNull(Mentions.inside(site, type), type);
            }
        }
        Wrapping wrapping = new Wrapping(delivery, !delivery.isStreamed() && StoredReader.reads(type));
        if (!wrapping.stored()) {
            return read(method, type, mentions, ofArguments, location, doc, wrapping);
        }
        StoredReader reader = new StoredReader(scope);
        reader.refuseConversions(mentions);
        // Where it stands is where the request was sent to, whatever @Created says.
        return reader.content(type, site)
                .flatMap(content -> read(method, content, mentions, ofArguments, Optional.empty(), doc, wrapping));
    }

    private Optional<Success> read(
            ExecutableElement method,
            TypeUse type,
            Mentions mentions,
            Mentions ofArguments,
            Optional<PathTemplate> location,
            Doc doc,
            Wrapping wrapping) {
        Site site = Scope.site(method);
        if (wrapping.mayHoldNothing() && isVoid(type)) {
            return Optional.of(nothing(mentions, location, doc, wrapping));
        }
        Slot slot = new Slot(site, site.member(), type, method, List.of(), ofArguments.list(), doc);
        List<Constraint> constraints = constraints(mentions, wrapping, Mentions.inside(site, type), type.type());
        return wrapping.delivery().isStreamed()
                ? contents.items(slot)
                        .flatMap(item -> items(site, mentions, item, constraints, location, doc, wrapping))
                : contents.produced(slot)
                        .map(written -> success(mentions, written, constraints, location, doc, wrapping));
    }

    static boolean isVoid(TypeUse type) {
        return name(type.type()).equals("java.lang.Void");
    }

    /** What stands around the returned value. */
    private record Wrapping(Delivery delivery, boolean stored) {
        boolean holds() {
            return delivery != Delivery.NOW || stored;
        }

        boolean mayHoldNothing() {
            return delivery == Delivery.STAGE || stored;
        }

        String words() {
            return stored ? "a Stored" : "what is answered later";
        }

        String example() {
            return stored ? "Stored<@Size(max = 9) String>" : "CompletionStage<@Size(max = 9) String>";
        }
    }

    private static String name(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                ? Scope.element(type).getQualifiedName().toString()
                : "";
    }

    private Success nothing(Mentions mentions, Optional<PathTemplate> location, Doc doc, Wrapping wrapping) {
        if (wrapping.stored()) {
            refuse(mentions, "a Stored<Void>", "a parameter or a record component");
        }
        mentions.find(Names.SENSITIVE).ifPresent(mention -> scope.found()
                .add(
                        Code.ANNOTATION_NOT_CARRIED,
                        mention.site(),
                        mention.label() + " on an operation that answers nothing",
                        "Remove it."));
        return new Success(
                status(mentions, NO_CONTENT, wrapping),
                Optional.empty(),
                false,
                location,
                doc,
                Content.JSON,
                wrapping.delivery(),
                wrapping.stored());
    }

    private Optional<Success> raw(TypeUse type, Site site) {
        String name = type.text();
        String example = name.equals("Publisher") ? "<String>" : "<Void>";
        scope.found()
                .add(
                        Code.TYPE_NOT_CARRIED,
                        site,
                        "Raw " + name,
                        "Say what is in it: " + name + example + ", for example.");
        return Optional.empty();
    }

    /** What absence means is a decision: a 404, which Optional says. */
    private void refuseNull(Mentions mentions, TypeUse type) {
        String instead = StoredReader.reads(type)
                ? "Remove it: " + StoredReader.NEVER_ABSENT
                : "Return an Optional, whose emptiness is a 404.";
        Nullness.nullable(mentions).ifPresent(mention -> scope.found()
                .add(Code.ANNOTATION_NOT_CARRIED, mention.site(), mention.label() + " on a returned value", instead));
    }

    private Optional<Success> items(
            Site site,
            Mentions mentions,
            ContentReader.Written item,
            List<Constraint> constraints,
            Optional<PathTemplate> location,
            Doc doc,
            Wrapping wrapping) {
        if (item.value().schema() instanceof Schema.OptionalOf) {
            scope.found()
                    .add(
                            Code.TYPE_NOT_CARRIED,
                            site,
                            "An Optional in a Publisher",
                            "Publish what is there, and no more.");
            return Optional.empty();
        }
        Value list = new Value(new Schema.ListOf(new Value(item.value().schema(), true, constraints)), true, List.of());
        ContentReader.Written items = new ContentReader.Written(list, item.content());
        return Optional.of(success(mentions, items, List.of(), location, doc, wrapping));
    }

    private Success success(
            Mentions mentions,
            ContentReader.Written written,
            List<Constraint> constraints,
            Optional<PathTemplate> location,
            Doc doc,
            Wrapping wrapping) {
        Schema whole = written.value().schema();
        Value body = whole instanceof Schema.OptionalOf optional
                ? new Value(optional.value().schema(), true, optional.value().constraints())
                : new Value(whole, true, constraints);
        if (whole instanceof Schema.OptionalOf) {
            refuse(mentions, "an Optional", "what is inside it, as in Optional<@Size(max = 9) String>");
        }
        return new Success(
                status(mentions, OK, wrapping),
                Optional.of(body),
                whole instanceof Schema.OptionalOf,
                location,
                doc,
                written.content(),
                wrapping.delivery(),
                wrapping.stored());
    }

    /** What must be true of the returned value, or of what is inside it. That it is there is always so. */
    private List<Constraint> constraints(Mentions mentions, Wrapping wrapping, Mentions inside, TypeMirror type) {
        ConstraintReader reader = new ConstraintReader(scope);
        if (!wrapping.holds()) {
            return reader.read(mentions, type);
        }
        refuse(mentions, wrapping.words(), "what is inside it, as in " + wrapping.example());
        return reader.read(inside, type);
    }

    private void refuse(Mentions mentions, String what, String instead) {
        mentions.list().stream()
                .filter(mention -> Carried.isConstraint(mention))
                .filter(mention -> !List.of(Names.VALID, Names.NOT_NULL).contains(mention.name()))
                .forEach(mention ->
                        scope.found().add(Code.CONSTRAINT_MISPLACED, mention.site(), mention.label(), what, instead));
    }

    private int status(Mentions mentions, int usual, Wrapping wrapping) {
        if (wrapping.stored()) {
            new StoredReader(scope).refuseStatuses(mentions, usual);
            return usual;
        }
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
