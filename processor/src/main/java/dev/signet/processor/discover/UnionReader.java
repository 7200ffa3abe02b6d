package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Site;
import dev.signet.processor.model.TypeDefinition.Branch;
import dev.signet.processor.model.TypeDefinition.UnionType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * A sealed type, or an abstract one with Jackson's {@code @JsonSubTypes}, to a {@link UnionType}.
 *
 * <p>The discriminator is the property of {@code @JsonTypeInfo}, or else {@code kind}; a branch is called by its
 * {@code @JsonTypeName}, the name in {@code @JsonSubTypes}, or else its simple name in the contract's naming.
 */
final class UnionReader {
    private static final String DISCRIMINATOR = "kind";
    private static final Set<String> INCLUSIONS = Set.of("PROPERTY", "EXISTING_PROPERTY");

    private final TypeReader types;
    private final Scope scope;

    UnionReader(TypeReader types) {
        this.types = types;
        this.scope = types.scope();
    }

    /** Whether the type stands for one of several others. */
    static boolean reads(TypeElement type, Scope scope) {
        boolean open =
                type.getKind() == ElementKind.INTERFACE || type.getModifiers().contains(Modifier.ABSTRACT);
        return open
                && (type.getModifiers().contains(Modifier.SEALED)
                        || scope.mentions(Scope.site(type), type).has(Names.JSON_SUB_TYPES));
    }

    UnionType read(Schema.Named named, TypeElement type) {
        Site site = Scope.site(type);
        Mentions mentions = scope.mentions(site, type);
        Carried.checkConstrained(mentions, scope.found(), Carried.ON_UNION); // each branch inherits constraints
        if (!type.getTypeParameters().isEmpty()) {
            scope.found().add(Code.ELEMENT_GENERIC, site, type.getSimpleName());
        }
        Map<TypeElement, String> names = new LinkedHashMap<>();
        collect(type, names, new LinkedHashSet<>());
        if (names.isEmpty()) {
            scope.found()
                    .add(
                            Code.TYPE_NOT_CARRIED,
                            site,
                            type.getSimpleName() + ", which has no branches,",
                            "Name them in @JsonSubTypes, or permit some.");
        }
        List<Branch> branches = names.entrySet().stream()
                .flatMap(branch -> branch(site, branch.getKey(), branch.getValue()).stream())
                .toList();
        return new UnionType(
                site,
                named,
                types.schemaName(named),
                property(mentions),
                branches,
                types.doc(type).doc());
    }

    private String property(Mentions mentions) {
        Optional<Mention> info = mentions.find(Names.JSON_TYPE_INFO);
        info.ifPresent(this::checkInfo);
        return info.map(mention -> mention.text("property"))
                .filter(name -> !name.isEmpty())
                .orElse(DISCRIMINATOR);
    }

    private void checkInfo(Mention info) {
        if (!Set.of("NAME", "SIMPLE_NAME").contains(info.constant("use"))) {
            refuse(info, "use", "Use JsonTypeInfo.Id.NAME: a name that does not change with the code.");
        }
        if (!INCLUSIONS.contains(info.constant("include"))) {
            refuse(info, "include", "Use JsonTypeInfo.As.PROPERTY.");
        }
        if (!info.text("defaultImpl").matches(".*\\bJsonTypeInfo(\\.class)?")) {
            refuse(info, "defaultImpl", "Remove it; the discriminator is always there.");
        }
    }

    private void refuse(Mention info, String attribute, String instead) {
        scope.found()
                .add(
                        Code.ANNOTATION_NOT_CARRIED,
                        info.site(attribute),
                        "@JsonTypeInfo(" + attribute + " = " + info.text(attribute) + ")",
                        instead);
    }

    /** The branches with the names that their parents give them, those of a branch that is a union in its place. */
    private void collect(TypeElement type, Map<TypeElement, String> names, Set<TypeElement> above) {
        if (!above.add(type)) {
            return;
        }
        Map<String, String> given = given(type);
        for (TypeMirror permitted : children(type, given)) {
            if (permitted.getKind() == TypeKind.ERROR) {
                scope.found().unresolved(Scope.site(type), ValueReader.text(permitted));
                continue;
            }
            TypeElement child = Scope.element(permitted);
            if (reads(child, scope)) {
                collect(child, names, above);
            } else {
                names.putIfAbsent(
                        child, given.getOrDefault(child.getQualifiedName().toString(), ""));
            }
        }
    }

    private List<TypeMirror> children(TypeElement type, Map<String, String> given) {
        if (type.getModifiers().contains(Modifier.SEALED)) {
            return type.getPermittedSubclasses().stream()
                    .map(TypeMirror.class::cast)
                    .toList();
        }
        return given.keySet().stream()
                .map(name -> scope.elements().getTypeElement(name))
                .flatMap(child -> child == null ? Stream.empty() : Stream.of(child.asType()))
                .toList();
    }

    /** The names in {@code @JsonSubTypes}, by class. */
    private Map<String, String> given(TypeElement type) {
        Map<String, String> names = new LinkedHashMap<>();
        scope.mentions(Scope.site(type), type)
                .find(Names.JSON_SUB_TYPES)
                .ifPresent(mention -> ((List<?>) mention.annotation().value("value")).forEach(each -> {
                    AnnotationUse sub = (AnnotationUse) each;
                    names.put(String.valueOf(sub.value("value")), String.valueOf(sub.value("name")));
                }));
        return names;
    }

    private Optional<Branch> branch(Site union, TypeElement type, String given) {
        boolean isObject = type.getKind() == ElementKind.RECORD || type.getKind() == ElementKind.CLASS;
        if (!isObject || !type.getTypeParameters().isEmpty()) {
            scope.found()
                    .add(
                            Code.TYPE_NOT_CARRIED,
                            union,
                            type.getSimpleName() + " as a branch",
                            "Make each branch a record or a bean without type parameters.");
            return Optional.empty();
        }
        TypeUse use = TypeUse.of(type.asType(), List.of(), Bindings.NONE);
        return types.read(use, union, type)
                .filter(Schema.Named.class::isInstance)
                .map(schema -> new Branch(tag(type, given), (Schema.Named) schema));
    }

    private String tag(TypeElement type, String given) {
        return scope.mentions(Scope.site(type), type)
                .find(Names.JSON_TYPE_NAME)
                .map(mention -> mention.text("value"))
                .filter(name -> !name.isEmpty())
                .or(() -> Optional.of(given).filter(name -> !name.isEmpty()))
                .orElseGet(() -> scope.naming().wire(type.getSimpleName().toString()));
    }
}
