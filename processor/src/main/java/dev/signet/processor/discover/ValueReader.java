package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Site;
import dev.signet.processor.model.Value;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** A Java type with its annotations to a {@link Value}. What has a name on the wire is handed to {@link TypeReader}. */
final class ValueReader {
    private static final Pattern TYPE_ANNOTATION =
            Pattern.compile("@[\\w.]+(?:\\((?:[^()\"]|\"(?:[^\"\\\\]|\\\\.)*\")*\\))?\\s*,?\\s*");

    /** Arrays that are texts on the wire. */
    private static final Map<TypeKind, ScalarKind> ARRAYS =
            Map.of(TypeKind.BYTE, ScalarKind.BYTES, TypeKind.CHAR, ScalarKind.CHARS);

    private final Scope scope;
    private final TypeReader types;
    private final boolean prefersText;
    private final ContainerReader containers;
    private final ConstraintReader constraints;
    private final FormatReader formats;

    /**
     * @param prefersText whether a class that can be made of a text is one, whatever else it is (JAX-RS 3.1, 3.2)
     */
    ValueReader(Scope scope, TypeReader types, boolean prefersText) {
        this.prefersText = prefersText;
        this.scope = scope;
        this.types = types;
        this.containers = new ContainerReader(scope, this);
        this.constraints = new ConstraintReader(scope);
        this.formats = new FormatReader(scope, this);
    }

    /**
     * The value in a place that someone wrote.
     *
     * @param around the element whose scope decides what a type without {@code @Nullable} means
     * @param written where annotations of this value may stand: the element, and its accessor and field where it has them
     * @param known the annotations that mean something here besides constraints
     */
    Optional<Value> read(
            TypeUse type, Site site, Element around, List<? extends AnnotatedConstruct> written, Set<String> known) {
        return read(type, site, around, scope.mentions(site, written, type), known);
    }

    /** The same, where it was found out already what is written. */
    Optional<Value> read(TypeUse type, Site site, Element around, Mentions mentions, Set<String> known) {
        scope.keep(site, mentions);
        Set<String> formatted = new HashSet<>(known);
        formatted.add(Names.JSON_FORMAT);
        return inside(type, site, around, mentions, formatted)
                .filter(value -> formats.carries(value.schema(), site, mentions));
    }

    /** The same for a part of a value: a form is chosen for the whole. */
    Optional<Value> inside(TypeUse type, Site site, Element around, Mentions mentions, Set<String> known) {
        Carried.checkConstrained(mentions, scope.found(), known);
        Mentions applying = scope.groups().applying(mentions);
        return scope.groups()
                .converted(mentions, () -> schema(type, site, around))
                .map(schema -> schema instanceof Schema.OptionalOf optional
                                && !optional.kind().isGeneric()
                        ? ofNumber(optional, applying)
                        : new Value(
                                schema, isRequired(schema, applying, around), constraints.read(applying, type.type())));
    }

    /** What stands before an {@code OptionalInt} or its like is said of the number (Jakarta Validation 3.1, 4.5.3). */
    private Value ofNumber(Schema.OptionalOf optional, Mentions mentions) {
        ScalarKind kind = ((Schema.Scalar) optional.value().schema()).kind();
        TypeMirror number = scope.elements().getTypeElement(kind.javaName()).asType();
        Value held = new Value(optional.value().schema(), true, constraints.read(mentions, number));
        return new Value(new Schema.OptionalOf(optional.kind(), held), false, List.of());
    }

    /** Whether a value of this shape may be neither absent nor null where this is written on it. */
    boolean isRequired(Schema schema, Mentions mentions, Element around) {
        if (schema instanceof Schema.OptionalOf) {
            return false;
        }
        boolean primitive =
                schema instanceof Schema.Scalar scalar && scalar.kind().isPrimitive();
        return primitive
                || ConstraintReader.required(mentions)
                || Nullness.isNonNull(mentions)
                || (scope.isNullMarked(around) && !Nullness.isNullable(mentions));
    }

    /** The shape alone, whatever is written on it. */
    Optional<Schema> schema(TypeUse use, Site site, Element around) {
        TypeMirror type = use.type();
        if (type.getKind() == TypeKind.ERROR) {
            scope.found().unresolved(site, use.text().replace("<any>", "A type here"));
            return Optional.empty();
        }
        Optional<ScalarKind> scalar = scalar(type);
        if (scalar.isPresent()) {
            return scalar.map(Schema.Scalar::new);
        }
        if (ContainerReader.reads(use)) {
            return containers.read(use, site, around);
        }
        if (type.getKind() != TypeKind.DECLARED || StoredReader.reads(use)) {
            return refuse(use, site);
        }
        return prefersText ? types.readText(use, site, around) : types.read(use, site, around);
    }

    private static Optional<ScalarKind> scalar(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return Optional.ofNullable(ARRAYS.get(array.getComponentType().getKind()));
        }
        String name = type.getKind().isPrimitive()
                ? type.getKind().name().toLowerCase(Locale.ROOT)
                : type.getKind() == TypeKind.DECLARED
                        ? Scope.element(type).getQualifiedName().toString()
                        : "";
        return Arrays.stream(ScalarKind.values())
                .filter(kind -> kind.javaName().equals(name))
                .findFirst();
    }

    /** Whether a named type is an enum. */
    boolean isEnum(Schema.Named named) {
        return types.isEnum(named);
    }

    /** Refuses an {@code OptionalInt} and its like where a whole content stands; they are for properties. */
    boolean refusesWholeNumber(Schema schema, TypeUse use, Site site) {
        boolean special =
                schema instanceof Schema.OptionalOf optional && optional.kind() != Schema.OptionalOf.Kind.OPTIONAL;
        if (special) {
            refuse(use, site);
        }
        return special;
    }

    Optional<Schema> refuse(TypeUse use, Site site) {
        scope.found().add(Code.TYPE_NOT_CARRIED, site, use.text(), Instead.of(use.text(), use.type()));
        return Optional.empty();
    }

    /** The type as its author wrote it: without annotations and packages. */
    static String text(TypeMirror type) {
        return TYPE_ANNOTATION.matcher(type.toString()).replaceAll("").replaceAll("\\b[a-z][\\w]*\\.(?=\\w)", "");
    }
}
