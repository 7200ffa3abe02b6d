package dev.signet.processor.discover;

import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Doc;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.TypeDefinition.Accessor;
import dev.signet.processor.model.TypeDefinition.Property;
import dev.signet.processor.model.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Constraints on a type, and on its methods that tell something of several properties, inherited ones included. */
final class InvariantsReader {
    private static final Set<String> ON_GETTER = Set.of(Names.JSON_IGNORE);

    private final TypeReader types;
    private final Scope scope;

    /**
     * A method that looks like a getter.
     *
     * @param name the method's
     * @param type what it returns
     * @param mentions what is written on it and on those that it overrides
     * @param declared itself, then those
     */
    record Getter(String name, TypeUse type, Mentions mentions, List<ExecutableElement> declared) {
        Getter and(Getter overridden) {
            return new Getter(
                    name,
                    type,
                    mentions.and(overridden.mentions()),
                    Stream.concat(declared.stream(), overridden.declared().stream())
                            .toList());
        }

        /** What it tells of, as Java calls that. */
        String property() {
            return InvariantsReader.property(name);
        }
    }

    InvariantsReader(TypeReader types) {
        this.types = types;
        this.scope = types.scope();
    }

    /** What is written on the type, and on all that it extends and implements; the same said again is said once. */
    List<Constraint> constraints(TypeUse use) {
        ConstraintReader reader = new ConstraintReader(scope);
        Set<AnnotationUse> said = new HashSet<>();
        List<Constraint> constraints = new ArrayList<>();
        lineage(use).map(each -> Scope.element(each.type())).forEach(type -> {
            Mentions mentions = scope.groups().applying(scope.mentions(Scope.site(type), type));
            List<Mention> again = mentions.list().stream()
                    .filter(mention -> !said.add(mention.annotation()))
                    .toList();
            constraints.addAll(reader.read(mentions.without(again), type.asType()));
        });
        return constraints;
    }

    /** A record's methods that look like getters and bear constraints; they are no properties. */
    List<Property> getters(TypeUse record) {
        return properties(constrained(record), Scope.element(record.type()));
    }

    /** The methods of a type that look like getters and bear constraints, but for the accessors of a record. */
    List<Getter> constrained(TypeUse use) {
        Map<String, Getter> found = new LinkedHashMap<>();
        lineage(use).forEach(owner -> methods(Scope.element(owner.type()))
                .filter(method -> isGetter(method) && !isAccessor(method, Scope.element(use.type())))
                .forEach(method -> {
                    String name = method.getSimpleName().toString();
                    TypeUse type = scope.returnOf(method, Bindings.of(owner));
                    Mentions mentions = scope.mentions(Scope.site(method), List.of(method), type);
                    found.merge(name, new Getter(name, type, mentions, List.of(method)), Getter::and);
                }));
        return found.values().stream()
                .filter(getter -> bearsConstraints(getter.mentions()))
                .toList();
    }

    /** What is judged of them in the groups of now. */
    List<Property> properties(List<Getter> getters, TypeElement around) {
        return getters.stream()
                .filter(getter -> bearsConstraints(scope.groups().applying(getter.mentions())))
                .flatMap(getter -> property(getter, around).stream())
                .toList();
    }

    private Optional<Property> property(Getter getter, TypeElement record) {
        Mentions mentions = getter.mentions();
        String javaName = getter.property();
        return types.values()
                .read(getter.type(), mentions.on(), record, mentions, ON_GETTER)
                .map(value -> new Property(
                        mentions.on(),
                        javaName,
                        types.wireName(mentions, javaName),
                        asked(value, mentions),
                        Doc.NONE,
                        Optional.of(new Accessor(Accessor.Kind.METHOD, getter.name())),
                        Optional.empty()));
    }

    /** The value with what its constraints say: that it is not null by its type nobody judges. */
    Value asked(Value value, Mentions mentions) {
        return new Value(
                value.schema(), ConstraintReader.required(scope.groups().applying(mentions)), value.constraints());
    }

    static boolean bearsConstraints(Mentions mentions) {
        return mentions.list().stream()
                .anyMatch(mention ->
                        Carried.isConstraint(mention) && !mention.name().equals(Names.VALID));
    }

    /** Whether generated code reads the method as a getter. */
    boolean isGetter(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        TypeKind returned = method.getReturnType().getKind();
        boolean truth = returned == TypeKind.BOOLEAN
                || method.getReturnType().toString().endsWith("java.lang.Boolean");
        return method.getParameters().isEmpty()
                && method.getTypeParameters().isEmpty()
                && returned != TypeKind.VOID
                && !method.getModifiers().contains(Modifier.STATIC)
                && scope.isCallable(method)
                && (name.matches("get.+") || (name.matches("is.+") && truth));
    }

    private static boolean isAccessor(ExecutableElement method, TypeElement record) {
        return record.getRecordComponents().stream()
                .map(RecordComponentElement::getSimpleName)
                .anyMatch(method.getSimpleName()::equals);
    }

    private static Stream<ExecutableElement> methods(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream();
    }

    private static String property(String getter) {
        String name = getter.substring(getter.startsWith("is") ? 2 : 3);
        // As java.beans.Introspector does it: URL stays what it is.
        boolean isShort = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return isShort ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** The type, then all that it extends and implements, each once; what Java brings says nothing. */
    private Stream<TypeUse> lineage(TypeUse use) {
        Map<String, TypeUse> lineage = new LinkedHashMap<>();
        climb(use, lineage);
        return lineage.values().stream();
    }

    private void climb(TypeUse use, Map<String, TypeUse> lineage) {
        TypeElement type = Scope.element(use.type());
        boolean isKnown = lineage.putIfAbsent(type.getQualifiedName().toString(), use) != null;
        if (isKnown) {
            return;
        }
        Stream<? extends TypeMirror> above = type.getKind() == ElementKind.INTERFACE
                ? type.getInterfaces().stream()
                : Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream());
        above.filter(parent -> parent.getKind() == TypeKind.DECLARED
                        && !scope.packageOf(Scope.element(parent)).startsWith("java."))
                .forEach(parent -> climb(TypeUse.of(parent, List.of(), Bindings.of(use)), lineage));
    }
}
