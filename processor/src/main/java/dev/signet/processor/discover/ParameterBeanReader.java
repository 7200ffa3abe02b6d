package dev.signet.processor.discover;

import dev.signet.processor.discover.InvariantsReader.Getter;
import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Invariants;
import dev.signet.processor.model.JavaName;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.ParameterBean;
import dev.signet.processor.model.ParameterBean.Making;
import dev.signet.processor.model.ParameterBean.Member;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** {@code @BeanParam} to a {@link ParameterBean}: a record by its components, a class by what is annotated in it. */
final class ParameterBeanReader {
    private static final String PLACE_IT =
            "Annotate it with @PathParam, @QueryParam, @HeaderParam or @CookieParam, or with @BeanParam or @Context.";

    private final Scope scope;
    private final ArgumentReader arguments;
    private final InvariantsReader invariants;

    ParameterBeanReader(TypeReader types, ArgumentReader arguments) {
        this.scope = types.scope();
        this.arguments = arguments;
        this.invariants = new InvariantsReader(types);
    }

    /**
     * @param above the beans around it, the outermost first
     */
    Optional<ParameterBean> read(Slot slot, Mentions mentions, List<JavaName> above) {
        Carried.check(mentions, scope.found(), Carried.ON_BEAN_PARAM);
        TypeMirror type = slot.type().type();
        if (type.getKind() == TypeKind.ERROR) {
            scope.found().unresolved(slot.site(), ValueReader.text(type));
            return Optional.empty();
        }
        Mention annotation = mentions.find(Names.BEAN_PARAM).orElseThrow();
        String name = ValueReader.text(type);
        if (type.getKind() != TypeKind.DECLARED || !isObject(Scope.element(type))) {
            return refuse(
                    annotation,
                    name,
                    "it is no object with members",
                    "Use @PathParam, @QueryParam, @HeaderParam or @CookieParam, or a record or class with such members.");
        }
        TypeElement bean = Scope.element(type);
        JavaName javaName = scope.javaName(bean);
        if (above.contains(javaName)) {
            return refuse(annotation, name, "it holds itself", "Remove this @BeanParam.");
        }
        if (!scope.isAccessible(bean, slot.site())) {
            return Optional.empty();
        }
        List<JavaName> inside = new ArrayList<>(above);
        inside.add(javaName);
        ActiveGroups groups = scope.groups();
        return groups.converted(
                mentions,
                () -> groups.ofBean(
                        new Schema.Named(javaName, List.of(), groups.active()),
                        annotation,
                        () -> bean.getKind() == ElementKind.RECORD
                                ? Optional.of(ofRecord(slot, bean, inside))
                                : ofClass(slot, annotation, bean, inside)));
    }

    private static boolean isObject(TypeElement type) {
        boolean kind = type.getKind() == ElementKind.RECORD || type.getKind() == ElementKind.CLASS;
        boolean platform = type.getQualifiedName().toString().startsWith("java.");
        return kind && !platform && type.getTypeParameters().isEmpty();
    }

    private Optional<ParameterBean> refuse(Mention annotation, String name, String why, String instead) {
        scope.found().add(Code.BEAN_PARAM_INVALID, annotation.site(), name, why, instead);
        return Optional.empty();
    }

    private ParameterBean ofRecord(Slot slot, TypeElement type, List<JavaName> inside) {
        Carried.checkConstrained(scope.mentions(Scope.site(type), type), scope.found(), Carried.NOWHERE);
        DocReader doc = DocReader.of(scope.elements(), type);
        List<Member> members = new ArrayList<>();
        for (RecordComponentElement component : type.getRecordComponents()) {
            String name = component.getSimpleName().toString();
            Slot member = new Slot(
                    Scope.site(type).member(name),
                    name,
                    scope.typeOf(component),
                    type,
                    RecordReader.written(type, component),
                    doc.parameter(name));
            if (ArgumentReader.isPlaced(member.mentions(scope))) {
                arguments
                        .placed(member, inside)
                        .map(argument -> new Member(argument, ""))
                        .ifPresent(members::add);
            } else {
                scope.found()
                        .add(
                                Code.BEAN_MEMBER_INVALID,
                                member.site(),
                                "Component " + name + " of " + type.getSimpleName(),
                                "nothing says where in the request it stands",
                                PLACE_IT);
            }
        }
        List<ExecutableElement> accessors = type.getRecordComponents().stream()
                .map(RecordComponentElement::getAccessor)
                .toList();
        List<Getter> getters = invariants.constrained(slot.type());
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> !accessors.contains(method))
                .forEach(method -> refuseUnjudged(Scope.site(method), method, getters));
        return new ParameterBean(
                slot.site(),
                slot.name(),
                scope.javaName(type),
                Making.CONSTRUCTOR,
                hasOwnConstructor(type),
                members,
                invariants(slot, getters));
    }

    private Invariants invariants(Slot slot, List<Getter> getters) {
        return new Invariants(
                invariants.constraints(slot.type()),
                invariants.properties(getters, Scope.element(slot.type().type())));
    }

    /** What must be true of what nobody reads would never be judged. */
    private void refuseUnjudged(Site site, Element member, List<Getter> getters) {
        boolean isRead = getters.stream().anyMatch(getter -> getter.declared().contains(member));
        scope.mentions(site, member).list().stream()
                .filter(mention -> !isRead && mention.is(Names.CONSTRAINT))
                .forEach(mention -> scope.found()
                        .add(
                                Code.ANNOTATION_NOT_CARRIED,
                                mention.site(),
                                mention.label() + " on what has no place in the request and is no getter",
                                "Write it on the member that has one, or on a public getter."));
    }

    /** A class file does not tell; there every constructor is taken for its author's. */
    private boolean hasOwnConstructor(TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .anyMatch(constructor -> scope.elements().getOrigin(constructor) == Elements.Origin.EXPLICIT);
    }

    private Optional<ParameterBean> ofClass(Slot slot, Mention annotation, TypeElement type, List<JavaName> inside) {
        String name = type.getSimpleName().toString();
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            return refuse(annotation, name, "it is abstract", "Name a class that can be made, or write a record.");
        }
        if (ElementFilter.constructorsIn(type.getEnclosedElements()).stream().noneMatch(this::isOpenAndBare)) {
            return refuse(
                    annotation,
                    name,
                    "it has no public constructor without parameters",
                    "Write one, or make " + name + " a record.");
        }
        List<Member> members = new ArrayList<>();
        int before = scope.found().list().size();
        List<TypeUse> lineage = lineage(slot.type());
        List<Getter> getters = invariants.constrained(slot.type());
        List<Getter> computed = new ArrayList<>(getters); // less those that tell what a member was given
        for (TypeUse each : lineage) {
            TypeElement owner = Scope.element(each.type());
            Carried.checkConstrained(scope.mentions(Scope.site(owner), owner), scope.found(), Carried.NOWHERE);
            ParameterBeanMembers own = new ParameterBeanMembers(scope, arguments, type, each, computed);
            members.addAll(own.read(inside));
            own.withoutPlace().forEach(member -> refuseUnjudged(own.site(member), member, getters));
        }
        boolean complained = scope.found().list().size() > before;
        if (members.isEmpty() && !complained) {
            return refuse(
                    annotation,
                    name,
                    "none of its fields and setters has a place in the request",
                    PLACE_IT.replace("it with", "them with"));
        }
        boolean setters = members.stream().anyMatch(member -> !member.setter().isEmpty());
        boolean ownCode = setters || lineage.stream().anyMatch(each -> hasOwnConstructor(Scope.element(each.type())));
        return Optional.of(new ParameterBean(
                slot.site(),
                slot.name(),
                scope.javaName(type),
                Making.SETTING,
                ownCode,
                members,
                invariants(slot, computed)));
    }

    private boolean isOpenAndBare(ExecutableElement constructor) {
        return constructor.getParameters().isEmpty() && scope.isCallable(constructor);
    }

    /** The class and those it extends, the topmost first, without Object. */
    private static List<TypeUse> lineage(TypeUse use) {
        TypeMirror parent = Scope.element(use.type()).getSuperclass();
        boolean top = parent.getKind() != TypeKind.DECLARED
                || Scope.element(parent).getQualifiedName().contentEquals("java.lang.Object");
        Stream<TypeUse> above =
                top ? Stream.empty() : lineage(TypeUse.of(parent, List.of(), Bindings.of(use))).stream();
        return Stream.concat(above, Stream.of(use)).toList();
    }
}
