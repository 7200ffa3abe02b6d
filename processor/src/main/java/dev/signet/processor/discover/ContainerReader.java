package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Site;
import dev.signet.processor.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Types that hold others: arrays, collections, maps and Optionals. */
final class ContainerReader {
    private static final Map<String, Schema.ListOf.Kind> COLLECTIONS = Map.of(
            "java.util.List", Schema.ListOf.Kind.LIST,
            "java.util.Collection", Schema.ListOf.Kind.COLLECTION,
            "java.util.Set", Schema.ListOf.Kind.SET);
    private static final Map<String, Schema.OptionalOf> OPTIONAL_NUMBERS = Map.of(
            "java.util.OptionalInt", optional(Schema.OptionalOf.Kind.INT, ScalarKind.INTEGER),
            "java.util.OptionalLong", optional(Schema.OptionalOf.Kind.LONG, ScalarKind.LONG),
            "java.util.OptionalDouble", optional(Schema.OptionalOf.Kind.DOUBLE, ScalarKind.DOUBLE));
    private static final String OPTIONAL = "java.util.Optional";
    private static final String CHANGE = "dev.signet.annotations.Change";
    private static final String MAP = "java.util.Map";

    /** What is text on the wire in one way alone, so that no two names are the same key. */
    private static final Set<ScalarKind> KEYS = Set.of(
            ScalarKind.STRING,
            ScalarKind.UUID,
            ScalarKind.LOCAL_DATE,
            ScalarKind.YEAR,
            ScalarKind.YEAR_MONTH,
            ScalarKind.MONTH_DAY,
            ScalarKind.CURRENCY);

    private final Scope scope;
    private final ValueReader values;

    ContainerReader(Scope scope, ValueReader values) {
        this.scope = scope;
        this.values = values;
    }

    private static Schema.OptionalOf optional(Schema.OptionalOf.Kind kind, ScalarKind number) {
        return new Schema.OptionalOf(kind, new Value(new Schema.Scalar(number), true, List.of()));
    }

    /** Whether it holds others. */
    static boolean reads(TypeUse use) {
        String name = name(use.type());
        return use.type().getKind() == TypeKind.ARRAY
                || COLLECTIONS.containsKey(name)
                || OPTIONAL_NUMBERS.containsKey(name)
                || name.equals(OPTIONAL)
                || name.equals(CHANGE)
                || name.equals(MAP);
    }

    Optional<Schema> read(TypeUse use, Site site, Element around) {
        String name = name(use.type());
        if (use.type().getKind() == TypeKind.ARRAY) {
            return array(use, site, around);
        }
        if (OPTIONAL_NUMBERS.containsKey(name)) {
            return Optional.ofNullable(OPTIONAL_NUMBERS.get(name));
        }
        if (((DeclaredType) use.type()).getTypeArguments().isEmpty()) {
            return raw(use, site);
        }
        if (name.equals(MAP)) {
            return map(use, site, around);
        }
        // Bytes that are equal are not the same to a Set.
        if (name.equals("java.util.Set") && use.argument(0).type().getKind() == TypeKind.ARRAY) {
            return values.refuse(use, site);
        }
        if (name.equals(CHANGE)) {
            return change(use, site, around);
        }
        Optional<Value> element = inside(use, 0, site, around);
        return name.equals(OPTIONAL)
                ? element.map(Schema.OptionalOf::new)
                : element.map(value -> new Schema.ListOf(Objects.requireNonNull(COLLECTIONS.get(name)), value));
    }

    private static String name(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                ? Scope.element(type).getQualifiedName().toString()
                : "";
    }

    private Optional<Schema> raw(TypeUse use, Site site) {
        String name = Scope.element(use.type()).getSimpleName().toString();
        String example = name.equals("Map") ? "Map<String, String>" : name + "<String>";
        scope.found()
                .add(Code.TYPE_NOT_CARRIED, site, "Raw " + name, "Say what is in it: " + example + ", for example.");
        return Optional.empty();
    }

    /** Java has no arrays of a generic type. */
    private Optional<Schema> array(TypeUse use, Site site, Element around) {
        TypeUse element = use.element();
        boolean generic = element.type() instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty();
        if (generic) {
            return values.refuse(use, site);
        }
        // What stands before the type is said of the array: Jakarta Validation's reference has no other reading.
        return values.inside(element, site, around, Mentions.of(site), Carried.NOWHERE)
                .map(value -> new Value(value.schema(), true, List.of()))
                .map(value -> new Schema.ListOf(Schema.ListOf.Kind.ARRAY, value));
    }

    private Optional<Schema> map(TypeUse use, Site site, Element around) {
        Optional<Value> key = inside(use, 0, site, around);
        Optional<Value> value = inside(use, 1, site, around);
        if (key.isPresent() && !isKey(key.get().schema())) {
            scope.found()
                    .add(
                            Code.TYPE_NOT_CARRIED,
                            site,
                            use.argument(0).text() + " as a key",
                            "Use String, an enum, UUID, LocalDate, YearMonth, Currency or a class that is made of a text.");
            return Optional.empty();
        }
        return key.flatMap(there -> value.map(held -> new Schema.MapOf(there, held)));
    }

    /** Unlike other containers it may hold null, which then takes a value away. */
    private Optional<Schema> change(TypeUse use, Site site, Element around) {
        TypeUse part = use.argument(0);
        if (holdsAbsence(part)) {
            return values.refuse(use, site);
        }
        return values.inside(part, site, around, Mentions.inside(site, part), Carried.NOWHERE)
                .map(value -> new Schema.OptionalOf(Schema.OptionalOf.Kind.CHANGE, value));
    }

    private static boolean holdsAbsence(TypeUse part) {
        String name = name(part.type());
        return name.startsWith(OPTIONAL) || name.equals(CHANGE);
    }

    private boolean isKey(Schema schema) {
        return schema instanceof Schema.Text
                || (schema instanceof Schema.Scalar scalar && KEYS.contains(scalar.kind()))
                || (schema instanceof Schema.Named named && values.isEnum(named));
    }

    private Optional<Value> inside(TypeUse use, int index, Site site, Element around) {
        return inside(use, use.argument(index), site, around);
    }

    /** What stands in a container. It is never null: a list has no holes, and absent is absent. */
    private Optional<Value> inside(TypeUse container, TypeUse part, Site site, Element around) {
        if (holdsAbsence(part)) {
            return values.refuse(container, site).map(never -> new Value(never, true, List.of()));
        }
        Mentions inside = Mentions.inside(site, part);
        Nullness.nullable(inside).ifPresent(mention -> scope.found()
                .add(
                        Code.ANNOTATION_NOT_CARRIED,
                        mention.site(),
                        mention.label() + " inside " + container.text().replaceAll("<.*", ""),
                        "Remove it: what stands inside is never null."));
        return values.inside(part, site, around, inside, Carried.NOWHERE)
                .map(value -> new Value(value.schema(), true, value.constraints()));
    }
}
