package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.Site;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Classes that implement a contract, for what they say again: routes, constraints and access are read from the contract
 * alone, so whoever changes them in a class changes nothing.
 */
public final class ImplementationReader {
    private static final String JAX_RS = "jakarta.ws.rs.";
    private static final String VALIDATION = "jakarta.validation.";
    private static final String SECURITY = "jakarta.annotation.security.";
    private static final String OURS = "dev.signet.annotations.";

    private final Elements elements;

    public ImplementationReader(Elements elements) {
        this.elements = elements;
    }

    /** What is found in a class and those nested in it. Most implement no contract and cost a look at what they extend. */
    public List<Finding> read(TypeElement type) {
        Stream<Finding> own = type.getKind().isClass()
                ? contract(type).stream().flatMap(contract -> repeated(type, contract))
                : Stream.empty();
        return Stream.concat(
                        own,
                        ElementFilter.typesIn(type.getEnclosedElements()).stream()
                                .flatMap(nested -> read(nested).stream()))
                .toList();
    }

    /** The contract that a class implements, be it through what it extends. */
    private static Optional<TypeElement> contract(TypeElement type) {
        return Stream.concat(type.getInterfaces().stream(), Stream.of(type.getSuperclass()))
                .filter(parent -> parent.getKind() == TypeKind.DECLARED)
                .map((TypeMirror parent) -> Scope.element(parent))
                .flatMap(parent -> isContract(parent) ? Stream.of(parent) : contract(parent).stream())
                .findFirst();
    }

    private static boolean isContract(TypeElement type) {
        return type.getAnnotationMirrors().stream()
                .anyMatch(mirror -> mirror.getAnnotationType().toString().equals(Names.API_CONTRACT));
    }

    private Stream<Finding> repeated(TypeElement type, TypeElement contract) {
        Stream<Mention> onType = vocabulary(Mentions.of(Scope.site(type), type), JAX_RS, SECURITY, VALIDATION, OURS);
        Stream<Mention> onFields = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .flatMap(field -> vocabulary(
                        Mentions.of(
                                Scope.site(type).member(field.getSimpleName().toString()), field),
                        JAX_RS));
        Stream<Mention> onMethods = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .flatMap(method -> isOfContract(method, type, contract)
                        ? written(method, JAX_RS, SECURITY, VALIDATION, OURS)
                        : written(method, JAX_RS));
        return Stream.of(onType, onFields, onMethods)
                .flatMap(mentions -> mentions)
                .map(mention -> Code.IMPLEMENTATION_REPEATS.at(
                        mention.site(), mention.label(), type.getSimpleName(), contract.getSimpleName()));
    }

    private boolean isOfContract(ExecutableElement method, TypeElement type, TypeElement contract) {
        return ElementFilter.methodsIn(elements.getAllMembers(contract)).stream()
                .anyMatch(declared -> declared.getSimpleName().equals(method.getSimpleName())
                        && elements.overrides(method, declared, type));
    }

    /** What stands on a method, on what it returns, and on and in its parameters. */
    private static Stream<Mention> written(ExecutableElement method, String... vocabularies) {
        Site site = Scope.site(method);
        return Stream.concat(
                vocabulary(mentions(site, method, method.getReturnType()), vocabularies),
                method.getParameters().stream()
                        .flatMap((VariableElement parameter) -> vocabulary(
                                mentions(
                                        site.parameter(parameter.getSimpleName().toString()),
                                        parameter,
                                        parameter.asType()),
                                vocabularies)));
    }

    private static Mentions mentions(Site site, Element element, TypeMirror type) {
        TypeUse use = TypeUse.of(type, List.of(), Bindings.NONE);
        return Mentions.of(site, Stream.concat(Mentions.shown(element), use.annotationsEverywhere()));
    }

    private static Stream<Mention> vocabulary(Mentions mentions, String... vocabularies) {
        return mentions.list().stream()
                .filter(mention -> Stream.of(vocabularies).anyMatch(mention.name()::startsWith));
    }
}
