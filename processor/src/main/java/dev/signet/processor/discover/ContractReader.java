package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.Site;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** An interface with {@code @ApiContract} to a {@link Contract}, or to the findings that say why not. */
public final class ContractReader {
    /** What generated code mentions by its simple name. */
    private static final List<String> OF_JAVA_LANG = List.of(
            "Boolean",
            "Byte",
            "Character",
            "Class",
            "Double",
            "Enum",
            "Float",
            "IllegalArgumentException",
            "IllegalStateException",
            "Integer",
            "Iterable",
            "Long",
            "Math",
            "Object",
            "Override",
            "RuntimeException",
            "Short",
            "String",
            "SuppressWarnings",
            "Throwable",
            "Void");

    private final Elements elements;
    private final Types types;
    private final HiddenAnnotations hidden;
    private final EnumTexts texts;

    /**
     * @param fromClassFile whether a type is read from a class file, where javac may not show all annotations
     */
    public ContractReader(ProcessingEnvironment environment, Predicate<TypeElement> fromClassFile) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        ClassFiles files = new ClassFiles(elements, environment.getFiler());
        this.hidden = new HiddenAnnotations(elements, types, files, fromClassFile);
        this.texts = new EnumTexts(EnumTexts.trees(environment), files);
    }

    /** Reads the whole interface; nothing is printed. */
    public Reading read(TypeElement type) {
        if (UnknownValues.areIn(type)) {
            return new Reading(Optional.empty(), List.of(), true);
        }
        Found found = new Found();
        Mention contract =
                Mentions.of(Scope.site(type), type).find(Names.API_CONTRACT).orElseThrow();
        Naming naming = Naming.valueOf(contract.constant("naming"));
        ActiveGroups groups = new ActiveGroups(new GroupReader(elements, found), found);
        Scope scope = new Scope(elements, types, type, naming, hidden, texts, groups, new LinkedHashSet<>(), found);
        Mentions mentions = scope.mentions(Scope.site(type), type);
        checkInterface(scope, mentions);
        if (found.hasErrors()) {
            return unread(found);
        }
        Ancestry ancestry = Ancestry.of(scope);
        if (ancestry.list().stream().map(Ancestor::type).anyMatch(UnknownValues::areIn)) {
            return new Reading(Optional.empty(), List.of(), true);
        }
        checkStatements(ancestry, found);
        if (found.hasErrors()) {
            return unread(found);
        }
        Contract read = contract(scope, contract, ancestry);
        if (found.hasErrors()) {
            return unread(found);
        }
        new RateLimitReader(scope).refuseUnused(mentions, read.operations());
        if (found.hasErrors()) {
            return unread(found);
        }
        Variants variants = new Variants(read);
        Contract joined = variants.joined();
        groups.warnOfUnjudged(named -> variants.isIn(joined, named));
        return new Reading(Optional.of(joined), found.list(), found.isUnresolved());
    }

    private static Reading unread(Found found) {
        return new Reading(Optional.empty(), found.list(), found.isUnresolved());
    }

    private void checkInterface(Scope scope, Mentions mentions) {
        TypeElement type = scope.contract();
        Site site = mentions.on();
        if (type.getKind() != ElementKind.INTERFACE) {
            String kind = type.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            String article = kind.matches("[aeiou].*") ? "an " : "a ";
            scope.found()
                    .add(
                            Code.CONTRACT_NOT_INTERFACE,
                            site.annotation(Names.API_CONTRACT),
                            type.getSimpleName(),
                            article + kind);
            return;
        }
        if (!type.getTypeParameters().isEmpty()) {
            scope.found().add(Code.ELEMENT_GENERIC, site, type.getSimpleName());
        }
        scope.isAccessible(type, site);
        if (scope.packageOf(type).isEmpty()) {
            scope.found()
                    .add(
                            Code.NAME_INVALID,
                            site,
                            "",
                            "the package of a contract, since Micronaut has no beans there",
                            "Move the contract into a package.");
        }
        checkNamesOfJavaLang(scope, site);
    }

    /** In a package that has a type String of its own, generated code would mean that one. */
    private void checkNamesOfJavaLang(Scope scope, Site site) {
        String of = scope.packageOf(scope.contract());
        OF_JAVA_LANG.stream()
                .filter(name -> elements.getTypeElement(of + "." + name) != null)
                .findFirst()
                .ifPresent(name -> scope.found()
                        .add(
                                Code.NAME_CLASH,
                                site,
                                of + "." + name,
                                "java.lang." + name,
                                name + " in generated code",
                                ", or move the contract to a package of its own"));
    }

    private static void checkStatements(Ancestry ancestry, Found found) {
        for (Ancestor ancestor : ancestry.list()) {
            Carried.check(ancestor.mentions(), found, Carried.ON_CONTRACT);
        }
    }

    private Contract contract(Scope scope, Mention contract, Ancestry ancestry) {
        TypeElement type = scope.contract();
        int version = contract.number("version");
        TypeReader types = new TypeReader(scope);
        OperationReader reader = new OperationReader(scope, types, ancestry, version);
        List<ContractMethod> methods = new MethodsReader(scope, ancestry).read();
        OperationIds ids = OperationIds.of(methods, scope);
        List<Operation> operations = methods.stream()
                .flatMap(method -> reader.read(method, ids.of(method)).stream())
                .toList();
        return new Contract(
                contract.site(),
                scope.javaName(type),
                contract.text("title"),
                version,
                operations,
                types.definitions(),
                JsonLimitsReader.read(ancestry),
                scope.sensitive(),
                DocReader.of(elements, type).doc());
    }
}
