package dev.signet.processor.discover;

import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The Java types of a file of a form: one, several, or one that may be left out. */
final class FileReader {
    /** A Set would hold files that are equal and yet not the same. */
    private static final Map<String, Schema.ListOf.Kind> LISTS = Map.of(
            "java.util.List", Schema.ListOf.Kind.LIST,
            "java.util.Collection", Schema.ListOf.Kind.COLLECTION);

    private final Scope scope;
    private final TypeReader types;

    FileReader(Scope scope, TypeReader types) {
        this.scope = scope;
        this.types = types;
    }

    /**
     * Whether it is a file.
     *
     * @param bytes whether a byte[] is one; elsewhere it is a text in base64
     */
    boolean reads(TypeUse type, boolean bytes) {
        return holder(type)
                .flatMap(FileReader::kind)
                .filter(kind -> bytes || kind != Schema.Raw.Kind.BYTES)
                .isPresent();
    }

    /** The value, which is known to be a file. */
    Optional<Value> read(Slot slot, Mentions mentions) {
        Carried.checkConstrained(mentions, scope.found(), Carried.ON_PARAMETER);
        scope.keep(slot.site(), mentions);
        Mentions applying = scope.groups().applying(mentions);
        return schema(slot)
                .map(schema -> new Value(
                        schema,
                        types.values().isRequired(schema, applying, slot.around()),
                        new ConstraintReader(scope).read(applying, slot.type().type())));
    }

    private static TypeMirror element(TypeUse type) {
        return type.type().getKind() == TypeKind.ARRAY
                ? type.element().type()
                : type.argument(0).type();
    }

    private Optional<Schema> schema(Slot slot) {
        TypeUse type = slot.type();
        Optional<Schema> file = holder(type).flatMap(FileReader::kind).map(Schema.Raw::new);
        if (kind(type).isPresent()) {
            return file;
        }
        boolean array = type.type().getKind() == TypeKind.ARRAY;
        Mentions inside = array ? Mentions.of(slot.site()) : Mentions.inside(slot.site(), type.argument(0));
        Carried.checkConstrained(inside, scope.found(), Carried.NOWHERE);
        List<Constraint> constraints =
                new ConstraintReader(scope).read(scope.groups().applying(inside), element(type));
        return file.map(one -> new Value(one, true, constraints))
                .map(one ->
                        list(type).isPresent() ? new Schema.ListOf(list(type).get(), one) : new Schema.OptionalOf(one));
    }

    private static Optional<Schema.ListOf.Kind> list(TypeUse type) {
        return type.type().getKind() == TypeKind.ARRAY
                ? Optional.of(Schema.ListOf.Kind.ARRAY)
                : Optional.ofNullable(LISTS.get(name(type.type())));
    }

    /** What would be one file: the type itself, what it may hold, or its elements. */
    private static Optional<TypeUse> holder(TypeUse type) {
        if (kind(type).isPresent()) {
            return Optional.of(type);
        }
        if (type.type().getKind() == TypeKind.ARRAY) {
            return Optional.of(type.element());
        }
        boolean holds =
                LISTS.containsKey(name(type.type())) || name(type.type()).equals("java.util.Optional");
        return holds && !((DeclaredType) type.type()).getTypeArguments().isEmpty()
                ? Optional.of(type.argument(0))
                : Optional.empty();
    }

    private static Optional<Schema.Raw.Kind> kind(TypeUse type) {
        boolean bytes = type.type() instanceof ArrayType array
                && array.getComponentType().getKind() == TypeKind.BYTE;
        String name = bytes ? Schema.Raw.Kind.BYTES.javaName() : name(type.type());
        return Arrays.stream(Schema.Raw.Kind.values())
                .filter(kind -> kind.javaName().equals(name) && kind != Schema.Raw.Kind.FILE)
                .findFirst();
    }

    private static String name(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                ? Scope.element(type).getQualifiedName().toString()
                : "";
    }
}
