package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Groups;
import dev.signet.processor.model.JavaName;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Site;
import dev.signet.processor.model.TypeDefinition;
import dev.signet.processor.model.TypeDefinition.EnumType;
import dev.signet.processor.model.TypeDefinition.ObjectType;
import dev.signet.processor.model.TypeDefinition.Tag;
import dev.signet.processor.model.TypeDefinition.UnionType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Records, beans, enums and sealed types to {@link TypeDefinition}s, each once, however often it is mentioned. */
final class TypeReader {
    /** What platforms and frameworks bring has no form on the wire, but enums and what is known by name. */
    private static final Pattern FOREIGN = Pattern.compile("(java|javax|jdk|sun|jakarta|kotlin|scala|io\\.micronaut"
            + "|io\\.netty|reactor|rx|io\\.reactivex|io\\.smallrye|org\\.reactivestreams|com\\.fasterxml\\.jackson"
            + "|tools\\.jackson|com\\.google\\.(common|gson|protobuf)|org\\.springframework|io\\.vertx)(\\..*)?");

    /** More than anyone writes by hand: instances of one generic type, each a property of the one before. */
    private static final int MOST_INSTANCES_AT_ONCE = 8;

    private final Scope scope;
    private final ValueReader values;
    private final ValueReader parameterValues;
    private final Map<Schema.Named, Optional<TypeDefinition>> read = new LinkedHashMap<>();
    private final Deque<JavaName> reading = new ArrayDeque<>();

    TypeReader(Scope scope) {
        this.scope = scope;
        this.values = new ValueReader(scope, this, false);
        this.parameterValues = new ValueReader(scope, this, true);
    }

    ValueReader values() {
        return values;
    }

    /** For what stands in a path, a query, a header or a cookie, where everything is text. */
    ValueReader parameterValues() {
        return parameterValues;
    }

    Scope scope() {
        return scope;
    }

    /** What was read so far, in order of first mention; the branches of a union bear its discriminator. */
    List<TypeDefinition> definitions() {
        List<TypeDefinition> all =
                read.values().stream().flatMap(Optional::stream).toList();
        return all.stream()
                .map(type -> type instanceof ObjectType object ? tagged(object, all) : type)
                .toList();
    }

    private static ObjectType tagged(ObjectType object, List<TypeDefinition> all) {
        List<Tag> tags = all.stream()
                .filter(UnionType.class::isInstance)
                .map(UnionType.class::cast)
                .flatMap(union -> union.branches().stream()
                        .filter(branch ->
                                branch.type().inDefault().equals(object.type().inDefault()))
                        .map(branch -> new Tag(union.property(), branch.tag())))
                .distinct()
                .toList();
        return new ObjectType(
                object.site(),
                object.type(),
                object.schemaName(),
                object.properties(),
                object.turns(),
                object.construction(),
                tags,
                object.ignoresUnknown(),
                object.doc(),
                object.invariants());
    }

    /** Whether a type that was read is an enum. */
    boolean isEnum(Schema.Named named) {
        return read.getOrDefault(named, Optional.empty())
                .filter(EnumType.class::isInstance)
                .isPresent();
    }

    /**
     * The reference to a type, its definition read on first sight.
     *
     * @param mentionedAt where to complain if it cannot be carried or generated code may not name it
     */
    Optional<Schema> read(TypeUse use, Site mentionedAt, Element around) {
        TypeElement type = Scope.element(use.type());
        Optional<Kind> kind = Kind.of(type, scope);
        if (kind.isEmpty()) {
            return values.refuse(use, mentionedAt);
        }
        if (!scope.isAccessible(type, mentionedAt)) {
            return Optional.empty();
        }
        if (kind.get() == Kind.TEXT) {
            return text(type);
        }
        Groups groups =
                kind.get() == Kind.ENUM ? Groups.DEFAULT : scope.groups().active();
        return scope.groups()
                .in(Groups.DEFAULT, () -> arguments(use, mentionedAt, around))
                .map(arguments -> new Schema.Named(scope.javaName(type), arguments, groups))
                .filter(named -> isFinite(named, mentionedAt))
                .map(named -> define(named, kind.get(), use));
    }

    /** Whether a generic type does not mention itself with ever new arguments, so that it would never be read to its end. */
    private boolean isFinite(Schema.Named named, Site mentionedAt) {
        boolean endless = !read.containsKey(named)
                && reading.stream().filter(named.name()::equals).count() >= MOST_INSTANCES_AT_ONCE;
        if (endless) {
            String name =
                    named.name().simpleNames().get(named.name().simpleNames().size() - 1);
            scope.found()
                    .add(
                            Code.TYPE_NOT_CARRIED,
                            mentionedAt,
                            name + " that holds itself with ever new type arguments",
                            "Write the same arguments in " + name + " as it has itself.");
        }
        return !endless;
    }

    /** The same where a class that can be made of a text is one; an enum is known by the names of its constants. */
    Optional<Schema> readText(TypeUse use, Site mentionedAt, Element around) {
        TypeElement type = Scope.element(use.type());
        boolean text = type.getKind() != ElementKind.ENUM
                && !Kind.isForeign(type, scope)
                && TextReader.read(type, scope).isPresent();
        if (!text) {
            return read(use, mentionedAt, around);
        }
        return scope.isAccessible(type, mentionedAt) ? text(type) : Optional.empty();
    }

    /** A class as the text it is made of: what is inside it is its own affair. */
    private Optional<Schema> text(TypeElement type) {
        Optional<Schema.Text> text = TextReader.read(type, scope);
        text.ifPresent(read -> constraintInside(type).ifPresent(mention -> scope.found()
                .add(
                        Code.CONSTRAINT_UNJUDGED,
                        mention.site(),
                        mention.label(),
                        type.getSimpleName(),
                        read.factory().isEmpty() ? "its constructor" : read.factory())));
        inside(type)
                .filter(mention -> mention.name().equals(Names.SENSITIVE))
                .findFirst()
                .ifPresent(mention -> scope.found()
                        .add(
                                Code.ANNOTATION_NOT_CARRIED,
                                mention.site(),
                                mention.label() + " inside " + type.getSimpleName() + ", which a text stands for,",
                                "Write it where the text stands: on the parameter, the component or the property."));
        return text.map(Schema.class::cast);
    }

    private Optional<Mention> constraintInside(TypeElement type) {
        return inside(type).filter(mention -> mention.is(Names.CONSTRAINT)).findFirst();
    }

    private Stream<Mention> inside(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(member -> member.getKind().isField() || member.getKind() == ElementKind.RECORD_COMPONENT)
                .flatMap(member ->
                        scope
                                .mentions(
                                        Scope.site(type)
                                                .member(member.getSimpleName().toString()),
                                        member)
                                .list()
                                .stream());
    }

    private Schema define(Schema.Named named, Kind kind, TypeUse use) {
        if (!read.containsKey(named)) {
            if (!named.groups().equals(Groups.DEFAULT)) {
                // To be compared with: groups may say nothing new of it.
                scope.groups().in(Groups.DEFAULT, () -> define(named.inDefault(), kind, use));
            }
            read.put(named, Optional.empty()); // a cycle leads back here
            reading.push(named.name());
            read.put(named, Optional.of(definition(named, kind, use)));
            reading.pop();
        }
        return named;
    }

    private TypeDefinition definition(Schema.Named named, Kind kind, TypeUse use) {
        return switch (kind) {
            case ENUM -> new EnumReader(this).read(named, Scope.element(use.type()));
            case RECORD -> new RecordReader(this).read(named, use);
            case UNION -> new UnionReader(this).read(named, Scope.element(use.type()));
            default -> new BeanReader(this).read(named, use);
        };
    }

    /** What stands in the angle brackets of a type of the author's; empty where it cannot be carried. */
    private Optional<List<Schema>> arguments(TypeUse use, Site site, Element around) {
        TypeElement type = Scope.element(use.type());
        Bindings bindings = Bindings.of(use);
        if (bindings.uses().isEmpty() && !type.getTypeParameters().isEmpty()) {
            scope.found()
                    .add(
                            Code.TYPE_NOT_CARRIED,
                            site,
                            "Raw " + type.getSimpleName(),
                            "Say what is in it: " + type.getSimpleName() + "<…>.");
            return Optional.empty();
        }
        List<Schema> arguments = new ArrayList<>();
        for (int i = 0; i < type.getTypeParameters().size(); i++) {
            TypeUse argument = use.argument(i);
            if (!refusesAnnotations(type, Mentions.inside(site, argument))) {
                values.schema(argument, site, around).ifPresent(arguments::add);
            }
        }
        return arguments.size() == type.getTypeParameters().size() ? Optional.of(arguments) : Optional.empty();
    }

    /** Each instance of a generic type has one definition, so nothing may be said of one mention of it alone. */
    private boolean refusesAnnotations(TypeElement type, Mentions inside) {
        List<Mention> meant = inside.list().stream()
                .filter(mention -> Carried.isConstraint(mention)
                        || Nullness.isNullable(new Mentions(inside.on(), List.of(mention))))
                .toList();
        meant.forEach(mention -> scope.found()
                .add(
                        Code.ANNOTATION_NOT_CARRIED,
                        mention.site(),
                        mention.label() + " inside " + type.getSimpleName(),
                        "Write it on the property of " + type.getSimpleName() + " that it is about."));
        Carried.check(inside.without(meant), scope.found(), Carried.NOWHERE);
        return !meant.isEmpty();
    }

    /** {@code @JsonProperty}'s name where it gives one, the contract's naming otherwise. */
    String wireName(Mentions mentions, String javaName) {
        return mentions.all(Names.JSON_PROPERTY)
                .map(mention -> mention.text("value"))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> scope.naming().wire(javaName));
    }

    /** Whether members that a type does not know are passed over: the contract's choice, or the type's own. */
    boolean ignoresUnknown(Mentions mentions) {
        return new JacksonReader(scope.found()).ignoresUnknown(mentions) || scope.ignoresUnknown();
    }

    /** Refuses what {@code @JsonProperty} says besides. */
    void refuseAttributes(Mentions mentions, Stream<String> known) {
        List<String> carried = known.toList();
        mentions.all(Names.JSON_PROPERTY).forEach(mention -> mention.written()
                .filter(attribute -> !carried.contains(attribute))
                .forEach(attribute -> scope.found()
                        .add(
                                Code.ANNOTATION_NOT_CARRIED,
                                mention.site(attribute),
                                "The attribute " + attribute + " of @JsonProperty",
                                "Remove it; the name is read, and whether it is required.")));
    }

    /**
     * Nested names joined, without the contract's own: {@code OrderLine} for {@code Order.Line}; and the groups: {@code
     * OrderCreate}.
     */
    String schemaName(Schema.Named named) {
        List<String> contract = scope.javaName(scope.contract()).simpleNames();
        List<String> names = named.name().simpleNames();
        boolean inside = names.size() > contract.size()
                && names.subList(0, contract.size()).equals(contract);
        return String.join("", inside ? names.subList(contract.size(), names.size()) : names)
                + named.arguments().stream().map(this::schemaName).collect(Collectors.joining())
                + named.groups().label();
    }

    /** How a type argument stands in the name of the instance: {@code PageOrder} for {@code Page<Order>}. */
    private String schemaName(Schema argument) {
        if (argument instanceof Schema.Named named) {
            return schemaName(named);
        } else if (argument instanceof Schema.Text text) {
            return String.join("", text.name().simpleNames());
        } else if (argument instanceof Schema.ListOf list) {
            return schemaName(list.element().schema()) + "List";
        } else if (argument instanceof Schema.MapOf map) {
            return schemaName(map.value().schema()) + "Map";
        } else if (argument instanceof Schema.OptionalOf optional) {
            return "Optional" + schemaName(optional.value().schema());
        }
        String name = ((Schema.Scalar) argument).kind().javaName();
        String simple = name.substring(name.lastIndexOf('.') + 1);
        return simple.substring(0, 1).toUpperCase(Locale.ROOT)
                + simple.substring(1).replace("[]", "s");
    }

    /** What a declared type is on the wire. */
    enum Kind {
        ENUM,
        RECORD,
        BEAN,
        UNION,
        TEXT;

        static Optional<Kind> of(TypeElement type, Scope scope) {
            if (type.getKind() == ElementKind.ENUM) {
                boolean hasValues = type.getEnclosedElements().stream()
                        .anyMatch(element -> element.getKind() == ElementKind.ENUM_CONSTANT);
                return hasValues ? Optional.of(ENUM) : Optional.empty();
            }
            if (isForeign(type, scope)) {
                return Optional.empty();
            }
            if (UnionReader.reads(type, scope)) {
                return Optional.of(UNION);
            }
            if (TextReader.reads(type, scope)) {
                return Optional.of(TEXT);
            }
            if (type.getKind() == ElementKind.RECORD) {
                return Optional.of(RECORD);
            }
            boolean bean = type.getKind() != ElementKind.ANNOTATION_TYPE && BeanReader.reads(type, scope);
            return bean ? Optional.of(BEAN) : Optional.empty();
        }

        static boolean isForeign(TypeElement type, Scope scope) {
            return FOREIGN.matcher(scope.packageOf(type)).matches();
        }
    }

    JavaName javaName(TypeElement type) {
        return scope.javaName(type);
    }

    DocReader doc(Element element) {
        return DocReader.of(scope.elements(), element);
    }
}
