package dev.signet.processor.write;

import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Site;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** {@link Site}s back to elements, as far as this compilation has their source. */
public final class Positions {
    private final Elements elements;
    private final Predicate<TypeElement> fromClassFile;

    /**
     * @param fromClassFile whether javac read a type from a class file and so cannot point into it
     */
    public Positions(Elements elements, Predicate<TypeElement> fromClassFile) {
        this.elements = elements;
        this.fromClassFile = fromClassFile;
    }

    /** By type as first mentioned, then member, parameter and annotation in the order in which they stand in source. */
    List<Finding> inSourceOrder(List<Finding> findings) {
        List<String> types = findings.stream()
                .map(finding -> finding.site().type())
                .distinct()
                .toList();
        return findings.stream()
                .sorted(Comparator.comparingInt((Finding finding) ->
                                types.indexOf(finding.site().type()))
                        .thenComparingInt(finding -> rank(finding.site())))
                .toList();
    }

    Position of(Site site, String contract) {
        TypeElement type = elements.getTypeElement(site.type());
        if (type == null || fromClassFile.test(type)) {
            TypeElement fallback = elements.getTypeElement(contract);
            if (fallback == null) {
                throw new IllegalStateException("The contract " + contract + " is gone.");
            }
            return new Position(fallback, null, null, "[" + label(site) + "] ");
        }
        Element element = element(type, site);
        Optional<? extends AnnotationMirror> annotation = annotation(element, site);
        return new Position(
                element,
                annotation.orElse(null),
                annotation.map(mirror -> value(mirror, site.attribute())).orElse(null),
                "");
    }

    private static String label(Site site) {
        String type = site.type().substring(site.type().lastIndexOf('.') + 1);
        String member = site.member().replaceAll("\\(.*", "");
        return member.isEmpty() ? type : type + "." + member;
    }

    /** The members of a type in the order of its source, each with its parameters behind it. */
    private int rank(Site site) {
        TypeElement type = elements.getTypeElement(site.type());
        if (type == null || site.member().isEmpty()) {
            return -1;
        }
        List<Element> order = type.getEnclosedElements().stream()
                .flatMap(member -> member instanceof ExecutableElement method
                        ? Stream.concat(Stream.of(member), method.getParameters().stream())
                        : Stream.of(member))
                .map(Element.class::cast)
                .toList();
        return order.indexOf(element(type, site));
    }

    private static Element element(TypeElement type, Site site) {
        if (site.member().isEmpty()) {
            return type;
        }
        if (!site.member().contains("(")) {
            return component(type, site.member()).orElse(type);
        }
        Optional<ExecutableElement> method = method(type, site.member());
        return method.flatMap(found -> found.getParameters().stream()
                        .filter(parameter -> parameter.getSimpleName().contentEquals(site.parameter()))
                        .map(Element.class::cast)
                        .findFirst()
                        .or(() -> Optional.of(found)))
                .orElse(type);
    }

    private static Optional<Element> component(TypeElement type, String name) {
        // A record component as an element has no position of its own in javac 17; its field has.
        return type.getEnclosedElements().stream()
                .filter(member ->
                        member.getKind() == ElementKind.FIELD || member.getKind() == ElementKind.ENUM_CONSTANT)
                .filter(member -> member.getSimpleName().contentEquals(name))
                .map(Element.class::cast)
                .findFirst();
    }

    private static Optional<ExecutableElement> method(TypeElement type, String member) {
        String name = member.substring(0, member.indexOf('('));
        int hash = member.indexOf('#');
        int number = hash < 0 ? 1 : Integer.parseInt(member.substring(hash + 1));
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals(name))
                .skip(number - 1L)
                .findFirst();
    }

    private static Optional<? extends AnnotationMirror> annotation(Element element, Site site) {
        return Stream.of(element, element.asType())
                .map(AnnotatedConstruct::getAnnotationMirrors)
                .flatMap(List::stream)
                .filter(mirror ->
                        mirror.getAnnotationType().asElement().toString().equals(site.annotation()))
                .findFirst();
    }

    private static @Nullable AnnotationValue value(AnnotationMirror mirror, String attribute) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(attribute))
                .map(Map.Entry::getValue)
                .map(AnnotationValue.class::cast)
                .findFirst()
                .orElse(null);
    }
}
