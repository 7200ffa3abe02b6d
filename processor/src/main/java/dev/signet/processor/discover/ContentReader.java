package dev.signet.processor.discover;

import dev.signet.processor.discover.MediaTypes.Carrier;
import dev.signet.processor.model.Content;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Site;
import dev.signet.processor.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** A Java type that is the whole content of a request or response, with the media types it is written in. */
final class ContentReader {
    private static final String STREAM = "java.io.InputStream";
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
    Optional<Written> consumed(Use use) {
        return read(use, Names.CONSUMES);
    }

    /** What a response is that returns this. */
    Optional<Written> produced(Use use) {
        return read(use, Names.PRODUCES);
    }

    /** What comes item by item; the value is one item. */
    Optional<Written> items(Use use) {
        return media.produced(Carrier.ITEMS).flatMap(content -> value(use).map(value -> new Written(value, content)));
    }

    /** A type in its place, as {@link ValueReader#read} is told of it. */
    record Use(
            TypeUse type, Site site, Element around, List<? extends AnnotatedConstruct> written, Set<String> known) {}

    private Optional<Written> read(Use use, String annotation) {
        boolean optional = isOptional(use.type().type());
        Optional<Schema.Raw> raw = raw(optional ? use.type().argument(0) : use.type());
        if (raw.isPresent()) {
            boolean held = raw.get().kind() == Schema.Raw.Kind.BYTES;
            Optional<Content> content = content(annotation, held ? Carrier.BYTES : Carrier.STREAM);
            if (content.isEmpty() || !content.get().isJson()) {
                return content.map(there -> new Written(raw(use, raw.get(), optional), there));
            }
        }
        return value(use).flatMap(value -> content(annotation, carrier(value.schema()))
                .map(content -> new Written(value, content)));
    }

    private Optional<Value> value(Use use) {
        return types.values().read(use.type(), use.site(), use.around(), use.written(), use.known());
    }

    private Optional<Content> content(String annotation, Carrier carrier) {
        return annotation.equals(Names.CONSUMES) ? media.consumed(carrier) : media.produced(carrier);
    }

    private Value raw(Use use, Schema.Raw raw, boolean optional) {
        Mentions mentions = scope.mentions(use.site(), use.written(), use.type());
        Carried.checkConstrained(mentions, scope.found(), use.known());
        Schema schema = optional ? new Schema.OptionalOf(new Value(raw, true, List.of())) : raw;
        return new Value(schema, !optional, new ConstraintReader(scope.found()).read(mentions));
    }

    private static boolean isOptional(TypeMirror type) {
        return isNamed(type, OPTIONAL)
                && !((DeclaredType) type).getTypeArguments().isEmpty();
    }

    private static Optional<Schema.Raw> raw(TypeUse use) {
        if (isNamed(use.type(), STREAM)) {
            return Optional.of(new Schema.Raw(Schema.Raw.Kind.STREAM));
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
