package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Doc;
import dev.signet.processor.model.JavaName;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.Site;
import dev.signet.processor.model.TypeDefinition;
import dev.signet.processor.model.TypeDefinition.EnumConstant;
import dev.signet.processor.model.TypeDefinition.EnumType;
import dev.signet.processor.model.TypeDefinition.Property;
import dev.signet.processor.model.TypeDefinition.RecordType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Records and enums to {@link TypeDefinition}s, each once, cycles included. */
final class TypeReader {
    private final Scope scope;
    private final ValueReader values;
    private final Map<JavaName, Optional<TypeDefinition>> read = new LinkedHashMap<>();

    TypeReader(Scope scope) {
        this.scope = scope;
        this.values = new ValueReader(scope, this);
    }

    ValueReader values() {
        return values;
    }

    /** What was read so far, in order of first mention. */
    List<TypeDefinition> definitions() {
        return read.values().stream().flatMap(Optional::stream).toList();
    }

    /**
     * The name of a record or enum, its definition read on first sight.
     *
     * @param mentionedAt where to complain if generated code may not name it
     */
    Optional<JavaName> read(TypeElement type, Site mentionedAt) {
        JavaName name = scope.javaName(type);
        if (!scope.isAccessible(type, mentionedAt)) {
            return Optional.empty();
        }
        if (!read.containsKey(name)) {
            read.put(name, Optional.empty()); // a cycle leads back here
            read.put(
                    name,
                    Optional.of(type.getKind() == ElementKind.ENUM ? enumType(type, name) : recordType(type, name)));
        }
        return Optional.of(name);
    }

    private EnumType enumType(TypeElement type, JavaName name) {
        List<EnumConstant> constants = type.getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                .map(element -> constant(Scope.site(type), element))
                .toList();
        Carried.check(scope.mentions(Scope.site(type), type), scope.found(), Carried.NOWHERE);
        checkMethods(type);
        return new EnumType(
                Scope.site(type), name, schemaName(name), constants, doc(type).doc());
    }

    /** What is written on methods and constructors would change nothing: values are made of components and constants. */
    private void checkMethods(TypeElement type) {
        List<ExecutableElement> accessors = type.getRecordComponents().stream()
                .map(RecordComponentElement::getAccessor)
                .toList();
        Stream.concat(
                        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                                .filter(method -> !accessors.contains(method)),
                        ElementFilter.constructorsIn(type.getEnclosedElements()).stream())
                .forEach(method ->
                        Carried.check(scope.mentions(Scope.site(method), method), scope.found(), Carried.NOWHERE));
    }

    private EnumConstant constant(Site type, Element constant) {
        String javaName = constant.getSimpleName().toString();
        Mentions mentions = scope.mentions(type.member(javaName), constant);
        Carried.check(mentions, scope.found(), Carried.ON_PROPERTY);
        return new EnumConstant(javaName, wireName(mentions, javaName));
    }

    private RecordType recordType(TypeElement type, JavaName name) {
        DocReader doc = doc(type);
        Carried.check(scope.mentions(Scope.site(type), type), scope.found(), Carried.NOWHERE);
        checkMethods(type);
        List<Property> properties = new ArrayList<>();
        for (RecordComponentElement component : type.getRecordComponents()) {
            property(type, component, doc.parameter(component.getSimpleName().toString()))
                    .ifPresent(properties::add);
        }
        return new RecordType(Scope.site(type), name, schemaName(name), properties, hasOwnConstructor(type), doc.doc());
    }

    /** A class file does not tell; there every constructor is taken for its author's. */
    private boolean hasOwnConstructor(TypeElement record) {
        return ElementFilter.constructorsIn(record.getEnclosedElements()).stream()
                .anyMatch(constructor -> scope.elements().getOrigin(constructor) == Elements.Origin.EXPLICIT);
    }

    private Optional<Property> property(TypeElement record, RecordComponentElement component, Doc doc) {
        String javaName = component.getSimpleName().toString();
        Site site = Scope.site(record).member(javaName);
        List<AnnotatedConstruct> written = written(record, component);
        return values.read(scope.typeOf(component), site, record, written, Carried.ON_PROPERTY)
                .map(value -> new Property(
                        site,
                        javaName,
                        wireName(scope.mentions(site, written.toArray(AnnotatedConstruct[]::new)), javaName),
                        value,
                        doc));
    }

    /** javac keeps a component's annotations on whatever they may target: the component, its accessor, its field. */
    static List<AnnotatedConstruct> written(TypeElement record, RecordComponentElement component) {
        Stream<? extends Element> field = record.getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.FIELD)
                .filter(element -> element.getSimpleName().equals(component.getSimpleName()));
        return Stream.concat(
                        Stream.of(
                                component,
                                component.getAccessor(),
                                component.getAccessor().getReturnType()),
                        field)
                .map(AnnotatedConstruct.class::cast)
                .toList();
    }

    /** {@code @JsonProperty}'s name where it gives one, the contract's naming otherwise. */
    String wireName(Mentions mentions, String javaName) {
        mentions.find(Names.JSON_PROPERTY).ifPresent(this::refuseAttributes);
        return mentions.find(Names.JSON_PROPERTY)
                .map(mention -> mention.text("value"))
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> scope.naming().wire(javaName));
    }

    private void refuseAttributes(Mention property) {
        property.written().filter(attribute -> !attribute.equals("value")).forEach(attribute -> scope.found()
                .add(
                        Code.ANNOTATION_NOT_CARRIED,
                        property.site(attribute),
                        "The attribute " + attribute + " of @JsonProperty",
                        attribute.equals("required") ? "Use @NotNull." : "Remove it; only the name is read."));
    }

    /** Nested names joined, without the contract's own: {@code OrderLine} for {@code Order.Line}. */
    private String schemaName(JavaName name) {
        List<String> contract = scope.javaName(scope.contract()).simpleNames();
        List<String> names = name.simpleNames();
        boolean inside = names.size() > contract.size()
                && names.subList(0, contract.size()).equals(contract);
        return String.join("", inside ? names.subList(contract.size(), names.size()) : names);
    }

    private DocReader doc(TypeElement type) {
        return DocReader.of(scope.elements(), type);
    }
}
