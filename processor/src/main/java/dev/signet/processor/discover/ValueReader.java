package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Site;
import dev.signet.processor.model.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** A Java type with its annotations to a {@link Value}. The records and enums it meets are handed to {@link TypeReader}. */
final class ValueReader {
    private static final String LIST = "java.util.List";
    private static final String OPTIONAL = "java.util.Optional";
    private static final Pattern TYPE_ANNOTATION =
            Pattern.compile("@[\\w.]+(?:\\((?:[^()\"]|\"(?:[^\"\\\\]|\\\\.)*\")*\\))?\\s*,?\\s*");

    private final Scope scope;
    private final TypeReader types;
    private final ConstraintReader constraints;

    ValueReader(Scope scope, TypeReader types) {
        this.scope = scope;
        this.types = types;
        this.constraints = new ConstraintReader(scope.found());
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
        return value(type, site, around, scope.mentions(site, written, type), known);
    }

    private Optional<Value> value(TypeUse type, Site site, Element around, Mentions mentions, Set<String> known) {
        Carried.checkConstrained(mentions, scope.found(), known);
        return schema(type, site, around)
                .map(schema -> new Value(schema, isRequired(schema, mentions, around), constraints.read(mentions)));
    }

    private boolean isRequired(Schema schema, Mentions mentions, Element around) {
        if (schema instanceof Schema.OptionalOf) {
            return false;
        }
        boolean primitive =
                schema instanceof Schema.Scalar scalar && scalar.kind().isPrimitive();
        return primitive
                || ConstraintReader.required(mentions)
                || (scope.isNullMarked(around) && !mentions.has(Names.NULLABLE));
    }

    private Optional<Schema> schema(TypeUse use, Site site, Element around) {
        TypeMirror type = use.type();
        if (type.getKind() == TypeKind.ERROR) {
            scope.found().unresolved(site, use.text());
            return Optional.empty();
        }
        Optional<ScalarKind> scalar = scalar(type);
        if (scalar.isPresent()) {
            return scalar.map(Schema.Scalar::new);
        }
        return type.getKind() == TypeKind.DECLARED ? declared(use, site, around) : refuse(use, site);
    }

    private static Optional<ScalarKind> scalar(TypeMirror type) {
        String name = type.getKind().isPrimitive()
                ? type.getKind().name().toLowerCase(Locale.ROOT)
                : type.getKind() == TypeKind.DECLARED
                        ? Scope.element(type).getQualifiedName().toString()
                        : "";
        return Arrays.stream(ScalarKind.values())
                .filter(kind -> kind.javaName().equals(name))
                .findFirst();
    }

    private Optional<Schema> declared(TypeUse type, Site site, Element around) {
        TypeElement element = Scope.element(type.type());
        switch (element.getQualifiedName().toString()) {
            case LIST -> {
                return element(type, site, around).map(Schema.ListOf::new);
            }
            case OPTIONAL -> {
                return element(type, site, around).map(Schema.OptionalOf::new);
            }
            default -> {
                boolean named = element.getKind() == ElementKind.RECORD || isEnumWithValues(element);
                return named && element.getTypeParameters().isEmpty()
                        ? types.read(element, site).map(Schema.Named::new)
                        : refuse(type, site);
            }
        }
    }

    private static boolean isEnumWithValues(TypeElement type) {
        return type.getKind() == ElementKind.ENUM
                && type.getEnclosedElements().stream()
                        .anyMatch(element -> element.getKind() == ElementKind.ENUM_CONSTANT);
    }

    /** What stands in the angle brackets. It is never null: a list has no holes, and absent is absent. */
    private Optional<Value> element(TypeUse use, Site site, Element around) {
        DeclaredType container = (DeclaredType) use.type();
        if (container.getTypeArguments().isEmpty()) {
            scope.found()
                    .add(
                            Code.TYPE_NOT_CARRIED,
                            site,
                            "Raw " + Scope.element(container).getSimpleName(),
                            "Say what is in it: " + Scope.element(container).getSimpleName()
                                    + "<String>, for example.");
            return Optional.empty();
        }
        TypeUse argument = use.argument(0);
        if (isOptional(argument.type())) {
            return refuse(use, site).map(never -> new Value(never, true, List.of()));
        }
        Mentions inside = Mentions.inside(site, argument);
        inside.find(Names.NULLABLE).ifPresent(mention -> scope.found()
                .add(
                        Code.ANNOTATION_NOT_CARRIED,
                        mention.site(),
                        mention.label() + " inside " + Scope.element(container).getSimpleName(),
                        "Remove it: what stands inside is never null."));
        return value(argument, site, around, inside, Carried.NOWHERE)
                .map(value -> new Value(value.schema(), true, value.constraints()));
    }

    private static boolean isOptional(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && Scope.element(type).getQualifiedName().contentEquals(OPTIONAL);
    }

    private Optional<Schema> refuse(TypeUse use, Site site) {
        scope.found().add(Code.TYPE_NOT_CARRIED, site, use.text(), Instead.of(use.text(), use.type()));
        return Optional.empty();
    }

    /** The type as its author wrote it: without annotations and packages. */
    static String text(TypeMirror type) {
        return TYPE_ANNOTATION.matcher(type.toString()).replaceAll("").replaceAll("\\b[a-z][\\w]*\\.(?=\\w)", "");
    }
}
