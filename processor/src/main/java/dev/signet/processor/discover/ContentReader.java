package dev.signet.processor.discover;

import dev.signet.processor.discover.MediaTypes.Carrier;
import dev.signet.processor.model.Content;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** A Java type that is the whole content of a request or response, with the media types it is written in. */
final class ContentReader {
    private static final String STREAM = "java.io.InputStream";
    private static final String FILE = "java.io.File";
    private static final String OPTIONAL = "java.util.Optional";

    private final Scope scope;
    private final TypeReader types;
    private final MediaTypes media;

    /** @param media what the operation and its interface say */
    ContentReader(Scope scope, TypeReader types, MediaTypes media) {
        this.scope = scope;
        this.types = types;
        this.media = media;
    }

    /** A value and how it is written. */
    record Written(Value value, Content content) {}

    /** What a request has to be to be this parameter. */
    Optional<Written> consumed(Slot slot) {
        return read(slot, Names.CONSUMES);
    }

    /** What a response is that returns this. */
    Optional<Written> produced(Slot slot) {
        return read(slot, Names.PRODUCES);
    }

    /** What comes item by item; the value is one item. */
    Optional<Written> items(Slot slot) {
        return media.produced(Carrier.ITEMS)
                .flatMap(content -> value(slot, Carried.ON_METHOD).map(value -> new Written(value, content)));
    }

    private Optional<Written> read(Slot slot, String annotation) {
        Set<String> known = annotation.equals(Names.CONSUMES) ? Carried.ON_PARAMETER : Carried.ON_METHOD;
        boolean optional = isOptional(slot.type().type());
        Optional<Schema.Raw> raw = raw(optional ? slot.type().argument(0) : slot.type(), annotation);
        if (raw.isPresent()) {
            boolean held = raw.get().kind() == Schema.Raw.Kind.BYTES;
            Optional<Content> content = content(annotation, held ? Carrier.BYTES : Carrier.STREAM);
            if (content.isEmpty() || !content.get().isJson()) {
                return content.map(there -> new Written(raw(slot, known, raw.get(), optional), there));
            }
        }
        return value(slot, known).flatMap(value -> content(annotation, carrier(value.schema()))
                .map(content -> new Written(value, content)));
    }

    private Optional<Value> value(Slot slot, Set<String> known) {
        return types.values()
                .read(slot.type(), slot.site(), slot.around(), slot.mentions(scope), known)
                .filter(read -> !types.values().refusesWholeNumber(read.schema(), slot.type(), slot.site()));
    }

    private Optional<Content> content(String annotation, Carrier carrier) {
        return annotation.equals(Names.CONSUMES) ? media.consumed(carrier) : media.produced(carrier);
    }

    private Value raw(Slot slot, Set<String> known, Schema.Raw raw, boolean optional) {
        Mentions mentions = slot.mentions(scope);
        Carried.checkConstrained(mentions, scope.found(), known);
        scope.keep(slot.site(), mentions);
        Schema schema = optional ? new Schema.OptionalOf(new Value(raw, true, List.of())) : raw;
        return new Value(
                schema,
                !optional,
                new ConstraintReader(scope)
                        .read(scope.groups().applying(mentions), slot.type().type()));
    }

    private static boolean isOptional(TypeMirror type) {
        return isNamed(type, OPTIONAL)
                && !((DeclaredType) type).getTypeArguments().isEmpty();
    }

    private static Optional<Schema.Raw> raw(TypeUse use, String annotation) {
        if (isNamed(use.type(), STREAM)) {
            return Optional.of(new Schema.Raw(Schema.Raw.Kind.STREAM));
        }
        if (isNamed(use.type(), FILE) && annotation.equals(Names.PRODUCES)) {
            return Optional.of(new Schema.Raw(Schema.Raw.Kind.FILE));
        }
        boolean bytes = use.type() instanceof ArrayType array
                && array.getComponentType().getKind() == TypeKind.BYTE;
        return bytes ? Optional.of(new Schema.Raw(Schema.Raw.Kind.BYTES)) : Optional.empty();
    }

    private static boolean isNamed(TypeMirror type, String name) {
        return type.getKind() == TypeKind.DECLARED
                && Scope.element(type).getQualifiedName().contentEquals(name);
    }

    private Carrier carrier(Schema schema) {
        if (schema instanceof Schema.OptionalOf optional) {
            return carrier(optional.value().schema());
        }
        if (schema instanceof Schema.Scalar scalar) {
            return scalar.kind() == ScalarKind.STRING ? Carrier.TEXT : Carrier.SCALAR;
        }
        boolean text = schema instanceof Schema.Text || (schema instanceof Schema.Named named && types.isEnum(named));
        return text ? Carrier.SCALAR : Carrier.VALUE;
    }
}
