package dev.signet.processor.discover;

import dev.signet.processor.model.Doc;
import dev.signet.processor.model.Invariants;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Site;
import dev.signet.processor.model.TypeDefinition.Construction;
import dev.signet.processor.model.TypeDefinition.ObjectType;
import dev.signet.processor.model.TypeDefinition.Property;
import dev.signet.processor.model.Value;
import java.util.ArrayList;
import java.util.List;
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

/** A record, or an instance of a generic one, to an {@link ObjectType}. */
final class RecordReader {
    private final TypeReader types;
    private final Scope scope;
    private final InvariantsReader invariants;

    RecordReader(TypeReader types) {
        this.types = types;
        this.scope = types.scope();
        this.invariants = new InvariantsReader(types);
    }

    ObjectType read(Schema.Named named, TypeUse use) {
        TypeElement type = Scope.element(use.type());
        DocReader doc = types.doc(type);
        Mentions mentions = scope.mentions(Scope.site(type), type);
        Carried.checkConstrained(mentions, scope.found(), Carried.ON_OBJECT);
        checkMethods(type);
        ActiveGroups.Turns judged = scope.groups()
                .of(
                        named,
                        type,
                        () -> properties(use, doc),
                        all -> new Invariants(invariants.constraints(use), invariants.getters(use)));
        return new ObjectType(
                Scope.site(type),
                named,
                types.schemaName(named),
                judged.properties(),
                judged.each(),
                hasOwnConstructor(type) ? Construction.OWN_CONSTRUCTOR : Construction.CANONICAL_CONSTRUCTOR,
                List.of(),
                types.ignoresUnknown(mentions),
                doc.doc(),
                judged.invariants());
    }

    private List<Property> properties(TypeUse use, DocReader doc) {
        TypeElement type = Scope.element(use.type());
        List<Property> properties = new ArrayList<>();
        for (RecordComponentElement component : type.getRecordComponents()) {
            property(
                            type,
                            component,
                            Bindings.of(use),
                            doc.parameter(component.getSimpleName().toString()))
                    .ifPresent(properties::add);
        }
        return properties;
    }

    /** What is written on methods and constructors would change nothing, but for constraints on what looks like a getter. */
    private void checkMethods(TypeElement type) {
        List<ExecutableElement> accessors = type.getRecordComponents().stream()
                .map(RecordComponentElement::getAccessor)
                .toList();
        Stream.concat(
                        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                                .filter(method -> !accessors.contains(method) && !isJudged(method)),
                        ElementFilter.constructorsIn(type.getEnclosedElements()).stream())
                .forEach(method ->
                        Carried.check(scope.mentions(Scope.site(method), method), scope.found(), Carried.NOWHERE));
    }

    private boolean isJudged(ExecutableElement method) {
        return invariants.isGetter(method)
                && InvariantsReader.bearsConstraints(scope.mentions(Scope.site(method), method));
    }

    /** A class file does not tell; there every constructor is taken for its author's. */
    private boolean hasOwnConstructor(TypeElement record) {
        return ElementFilter.constructorsIn(record.getEnclosedElements()).stream()
                .anyMatch(constructor -> scope.elements().getOrigin(constructor) == Elements.Origin.EXPLICIT);
    }

    private Optional<Property> property(
            TypeElement record, RecordComponentElement component, Bindings bindings, Doc doc) {
        String javaName = component.getSimpleName().toString();
        Site site = Scope.site(record).member(javaName);
        List<AnnotatedConstruct> written = written(record, component);
        TypeUse type = scope.typeOf(component, bindings);
        Mentions mentions = scope.mentions(site, written, type);
        JacksonReader jackson = new JacksonReader(scope.found());
        jackson.check(mentions);
        types.refuseAttributes(mentions, Stream.of("value", "required"));
        return types.values()
                .read(type, site, record, mentions, Carried.ON_PROPERTY)
                .map(value -> new Property(
                        site,
                        javaName,
                        types.wireName(mentions, javaName),
                        jackson.isRequired(mentions) ? new Value(value.schema(), true, value.constraints()) : value,
                        doc))
                .map(property -> property.version(mentions.has(Names.ENTITY_VERSION)));
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
}
