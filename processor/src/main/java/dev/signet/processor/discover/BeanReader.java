package dev.signet.processor.discover;

import dev.signet.processor.model.Doc;
import dev.signet.processor.model.Invariants;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Site;
import dev.signet.processor.model.TypeDefinition.Accessor;
import dev.signet.processor.model.TypeDefinition.Construction;
import dev.signet.processor.model.TypeDefinition.ObjectType;
import dev.signet.processor.model.TypeDefinition.Property;
import dev.signet.processor.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * A class with getters and setters, or with a constructor that names its parameters, to an {@link ObjectType}. Members of
 * its superclasses come first.
 */
final class BeanReader {
    private final TypeReader types;
    private final Scope scope;
    private final JacksonReader jackson;

    BeanReader(TypeReader types) {
        this.types = types;
        this.scope = types.scope();
        this.jackson = new JacksonReader(scope.found());
    }

    /** Whether a class has any property that it shows or takes. */
    static boolean reads(TypeElement type, Scope scope) {
        return !BeanMembers.of(type, scope).isEmpty() || hasCreator(type, scope);
    }

    /** Whether an object begins with a constructor without parameters and is filled by setters. */
    static boolean isMadeBySetters(TypeElement type) {
        return !type.getModifiers().contains(Modifier.ABSTRACT)
                && type.getKind() == ElementKind.CLASS
                && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .anyMatch(constructor -> constructor.getModifiers().contains(Modifier.PUBLIC)
                                && constructor.getParameters().isEmpty());
    }

    /** Whether a constructor takes the properties, each named. */
    static boolean hasCreator(TypeElement type, Scope scope) {
        return creator(type, scope).isPresent();
    }

    private static Optional<ExecutableElement> creator(TypeElement type, Scope scope) {
        if (type.getModifiers().contains(Modifier.ABSTRACT) || type.getKind() != ElementKind.CLASS) {
            return Optional.empty();
        }
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> constructor.getModifiers().contains(Modifier.PUBLIC))
                .filter(constructor -> !constructor.getParameters().isEmpty())
                .filter(constructor -> constructor.getParameters().stream()
                        .allMatch(parameter ->
                                scope.mentions(Scope.site(type), parameter).has(Names.JSON_PROPERTY)))
                .findFirst();
    }

    ObjectType read(Schema.Named named, TypeUse use) {
        TypeElement type = Scope.element(use.type());
        Mentions mentions = scope.mentions(Scope.site(type), type);
        Carried.checkConstrained(mentions, scope.found(), Carried.ON_OBJECT);
        BeanMembers.refuseUnread(use, scope);
        scope.groups().refuseInherited(type);
        Set<String> ignored = jackson.ignored(mentions);
        boolean bySetters = isMadeBySetters(type);
        Optional<ExecutableElement> creator = bySetters ? Optional.empty() : creator(type, scope);
        List<BeanMembers.Member> all = BeanMembers.of(use, scope);
        ActiveGroups.Turns judged = scope.groups()
                .of(
                        named,
                        type,
                        () -> properties(use, creator, bySetters, ignored),
                        properties -> new Invariants(
                                new InvariantsReader(types).constraints(use), computed(type, all, properties)));
        return new ObjectType(
                Scope.site(type),
                named,
                types.schemaName(named),
                judged.properties(),
                judged.each(),
                bySetters
                        ? Construction.SETTERS
                        : creator.isPresent() ? Construction.OWN_CONSTRUCTOR : Construction.NONE,
                List.of(),
                types.ignoresUnknown(mentions),
                types.doc(type).doc(),
                judged.invariants());
    }

    private List<Property> properties(
            TypeUse use, Optional<ExecutableElement> creator, boolean bySetters, Set<String> ignored) {
        List<BeanMembers.Member> members = new ArrayList<>(BeanMembers.of(use, scope).stream()
                .filter(member -> !ignored.contains(member.name()))
                .toList());
        List<Property> properties = new ArrayList<>();
        creator.ifPresent(constructor -> constructor.getParameters().forEach(parameter -> created(
                        use, constructor, parameter, members)
                .ifPresent(properties::add)));
        members.forEach(
                member -> property(Scope.element(use.type()), member, bySetters).ifPresent(properties::add));
        return properties;
    }

    /**
     * Getters without a field of their name, which tell something of the others. A property that only the service sets has
     * a field, and nothing of it is known while a request is read.
     */
    private List<Property> computed(TypeElement type, List<BeanMembers.Member> members, List<Property> properties) {
        List<Property> computed = new ArrayList<>();
        for (BeanMembers.Member member : members) {
            Mentions mentions = scope.groups().applying(member.mentions(scope));
            boolean hasField = member.elements().stream().anyMatch(VariableElement.class::isInstance);
            if (hasField || member.writer().isPresent() || !InvariantsReader.bearsConstraints(mentions)) {
                continue;
            }
            properties.stream()
                    .filter(property -> property.site().equals(member.site()))
                    .findFirst()
                    .or(() -> hidden(type, member, mentions))
                    .filter(property -> !property.isSent())
                    .ifPresent(computed::add);
        }
        return computed;
    }

    /** A getter that is no property, because its author says so. */
    private Optional<Property> hidden(TypeElement type, BeanMembers.Member member, Mentions mentions) {
        return value(type, member.type(), member.site(), mentions)
                .map(value -> new Property(
                        member.site(),
                        member.name(),
                        types.wireName(mentions, member.name()),
                        new InvariantsReader(types).asked(value, mentions),
                        Doc.NONE,
                        member.reader(),
                        Optional.empty()));
    }

    /** What Jackson ignores as a property, it still writes or reads as any members of the object. */
    private void refuseOpenEnd(Mentions ignored) {
        List<Mention> ends = Stream.of(Names.JSON_ANY_GETTER, Names.JSON_ANY_SETTER)
                .flatMap(ignored::all)
                .toList();
        Carried.check(new Mentions(ignored.on(), ends), scope.found(), Carried.NOWHERE);
    }

    private Optional<Property> property(TypeElement type, BeanMembers.Member member, boolean bySetters) {
        Mentions mentions = member.mentions(scope);
        if (member.isIgnored(mentions)) {
            refuseOpenEnd(mentions);
            return Optional.empty();
        }
        check(mentions);
        Optional<Accessor> reader = member.reader().filter(it -> !access(mentions, "WRITE_ONLY"));
        Optional<Accessor> writer = member.writer().filter(it -> bySetters && !access(mentions, "READ_ONLY"));
        if (reader.isEmpty() && writer.isEmpty()) {
            return Optional.empty();
        }
        return value(type, member.type(), member.site(), mentions)
                .map(value -> new Property(
                        member.site(),
                        member.name(),
                        types.wireName(mentions, member.name()),
                        value,
                        doc(member, mentions),
                        reader,
                        writer,
                        mentions.has(Names.ENTITY_VERSION)));
    }

    /** A parameter of the constructor, with the member of the same name on the wire: that is how it is read. */
    private Optional<Property> created(
            TypeUse use, ExecutableElement constructor, VariableElement parameter, List<BeanMembers.Member> members) {
        String javaName = parameter.getSimpleName().toString();
        Site site = Scope.site(constructor).parameter(javaName);
        TypeUse type = scope.typeOf(parameter, Bindings.of(use));
        Mentions own = scope.mentions(site, List.of(parameter), type);
        String wireName = types.wireName(own, javaName);
        Optional<BeanMembers.Member> same = members.stream()
                .filter(member ->
                        types.wireName(member.mentions(scope), member.name()).equals(wireName))
                .findFirst();
        same.ifPresent(members::remove);
        Mentions mentions = same.map(member -> own.and(member.mentions(scope))).orElse(own);
        check(mentions);
        return value(Scope.element(use.type()), type, site, mentions)
                .map(value -> new Property(
                        site,
                        same.map(BeanMembers.Member::name).orElse(javaName),
                        wireName,
                        value,
                        same.map(member -> doc(member, mentions)).orElse(Doc.NONE),
                        same.flatMap(BeanMembers.Member::reader),
                        Optional.of(new Accessor(Accessor.Kind.CONSTRUCTOR, javaName)),
                        mentions.has(Names.ENTITY_VERSION)));
    }

    private void check(Mentions mentions) {
        jackson.check(mentions);
        types.refuseAttributes(mentions, Stream.of("value", "required", "access"));
    }

    private Optional<Value> value(TypeElement type, TypeUse use, Site site, Mentions mentions) {
        return types.values()
                .read(use, site, type, mentions, Carried.ON_BEAN_PROPERTY)
                .map(value -> jackson.isRequired(mentions) && !(value.schema() instanceof Schema.OptionalOf)
                        ? new Value(value.schema(), true, value.constraints())
                        : value);
    }

    private static boolean access(Mentions mentions, String access) {
        return mentions.all(Names.JSON_PROPERTY)
                .anyMatch(mention -> mention.constant("access").equals(access));
    }

    private Doc doc(BeanMembers.Member member, Mentions mentions) {
        Doc doc = member.elements().stream()
                .map(element -> types.doc(element).doc())
                .filter(said -> !said.equals(Doc.NONE))
                .findFirst()
                .orElse(Doc.NONE);
        return doc.equals(Doc.NONE)
                ? mentions.find(Names.JSON_PROPERTY_DESCRIPTION)
                        .map(mention -> new Doc(mention.text("value"), mention.text("value")))
                        .orElse(doc)
                : doc;
    }
}
