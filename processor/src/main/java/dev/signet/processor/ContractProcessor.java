package dev.signet.processor;

import com.google.auto.service.AutoService;
import dev.signet.processor.discover.ContractReader;
import dev.signet.processor.discover.ImplementationReader;
import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.Site;
import dev.signet.processor.targets.GeneratedFile;
import dev.signet.processor.targets.Target;
import dev.signet.processor.write.FindingPrinter;
import dev.signet.processor.write.GeneratedFiles;
import dev.signet.processor.write.Positions;
import dev.signet.processor.write.Suppressions;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * The door: what javac knows of us. Contracts that mention a type which does not exist yet are remembered by name and read
 * again in the next round.
 */
@AutoService(Processor.class)
public final class ContractProcessor extends AbstractProcessor {
    /** {@code -Asignet.authorization}: write down who may call what, and print it. */
    private static final String AUTHORIZATION = "signet.authorization";

    private final Map<String, List<Target>> waiting = new TreeMap<>();
    private final Set<String> compiled = new HashSet<>();

    private final ServedRoutes routes = new ServedRoutes();
    private final ProblemCatalogue problems = new ProblemCatalogue();

    private SourceFiles sources;
    private ImplementationReader implementations;
    private Pipeline pipeline;
    private FindingPrinter printer;
    private GeneratedFiles files;

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        sources = SourceFiles.of(environment);
        Elements elements = environment.getElementUtils();
        implementations = new ImplementationReader(elements);
        pipeline = new Pipeline(new ContractReader(environment, this::isFromClassFile));
        Map<String, String> options = environment.getOptions();
        printer = new FindingPrinter(
                new Positions(elements, this::isFromClassFile), Suppressions.of(options), environment.getMessager());
        printer.printPlaceless(Suppressions.mistaken(options));
        files = new GeneratedFiles(environment.getFiler());
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(
                Names.API_CONTRACT,
                Names.CONTRACT_TEST,
                // A class that implements a contract of another compilation may carry them.
                "jakarta.ws.rs.*",
                "jakarta.validation.*",
                "jakarta.annotation.security.*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(Suppressions.OPTION, AUTHORIZATION);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        List<TypeElement> given = ElementFilter.typesIn(round.getRootElements()).stream()
                .filter(sources::have)
                .sorted(Comparator.comparing(ContractProcessor::name))
                .toList();
        given.forEach(type -> compiled.add(name(type)));
        annotated(round, Names.API_CONTRACT).forEach(contract -> await(contract, ofAContract()));
        annotated(round, Names.CONTRACT_TEST).forEach(this::awaitTested);
        given.forEach(type -> printer.print(implementations.read(type), name(type)));
        annotated(round, Names.PROBLEM).forEach(problem -> problems.addWritten(name(problem)));
        List.copyOf(waiting.keySet()).forEach(name -> advance(name, round.processingOver()));
        if (round.processingOver()) {
            problems.unused().forEach((name, finding) -> printer.print(List.of(finding), name));
        }
        return false; // other processors may read the same annotations
    }

    private List<TypeElement> annotated(RoundEnvironment round, String annotation) {
        TypeElement type = processingEnv.getElementUtils().getTypeElement(annotation);
        return type == null ? List.of() : List.copyOf(ElementFilter.typesIn(round.getElementsAnnotatedWith(type)));
    }

    private void await(TypeElement contract, List<Target> targets) {
        waiting.merge(name(contract), targets, (some, more) -> Stream.concat(some.stream(), more.stream())
                .distinct()
                .toList());
    }

    /** {@code @ContractTest} usually names a contract that was compiled before: its tests alone are still to be written. */
    private void awaitTested(TypeElement test) {
        Site site = Site.type(name(test)).annotation(Names.CONTRACT_TEST).attribute("value");
        for (AnnotationMirror mirror : test.getAnnotationMirrors()) {
            if (!mirror.getAnnotationType().toString().equals(Names.CONTRACT_TEST)) {
                continue;
            }
            mirror.getElementValues().values().forEach(value -> {
                if (value.getValue() instanceof DeclaredType type && isContract((TypeElement) type.asElement())) {
                    await((TypeElement) type.asElement(), Targets.OF_A_TEST);
                } else {
                    printer.print(List.of(Code.CONTRACT_TEST_MISPLACED.at(site, value.getValue())), name(test));
                }
            });
        }
    }

    private List<Target> ofAContract() {
        return processingEnv.getOptions().containsKey(AUTHORIZATION)
                ? Stream.concat(Targets.OF_A_CONTRACT.stream(), Stream.of(Targets.OF_AN_AUDIT))
                        .toList()
                : Targets.OF_A_CONTRACT;
    }

    /** A build that asks for the table of an audit has it in its own words, besides the file. */
    private void announce(GeneratedFile file) {
        if (file instanceof GeneratedFile.Resource resource && resource.path().endsWith("-authorization.md")) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.NOTE, resource.path() + "\n" + resource.content());
        }
    }

    private static boolean isContract(TypeElement type) {
        return type.getAnnotationMirrors().stream()
                .anyMatch(mirror -> mirror.getAnnotationType().toString().equals(Names.API_CONTRACT));
    }

    private void advance(String name, boolean last) {
        TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
        if (type == null) {
            return;
        }
        Pipeline.Outcome outcome = pipeline.run(type, isFromClassFile(type), waiting.getOrDefault(name, List.of()));
        if (outcome.unresolved() && !last) {
            return; // another processor may generate what is missing
        }
        List<Target> targets = waiting.getOrDefault(name, List.of());
        waiting.remove(name);
        printer.print(outcome.findings(), name);
        outcome.contract().ifPresentOrElse(problems::addRead, problems::addUnread);
        boolean isServed = targets.containsAll(Targets.OF_A_CONTRACT);
        if (isServed) {
            outcome.contract().ifPresent(contract -> printer.print(routes.add(contract), name));
            List<Finding> collisions = outcome.contract().stream()
                    .flatMap(contract -> problems.add(contract).stream())
                    .toList();
            printer.print(collisions, name);
            if (!collisions.isEmpty()) {
                return; // two pages of one type
            }
        }
        for (GeneratedFile file : outcome.files()) {
            if (outcome.contract().filter(contract -> isShipped(file, contract)).isPresent()) {
                continue;
            }
            if (!files.write(file, type)) {
                printer.print(List.of(clash(file, type)), name);
                return; // what else clashes follows from the same name
            }
            announce(file);
        }
    }

    /** The page of a problem from a class file, which was written with its class and with what is said there. */
    private boolean isShipped(GeneratedFile file, Contract contract) {
        return file instanceof GeneratedFile.Resource resource
                && contract.problems().stream()
                        .filter(problem -> resource.path().equals(problem.page()))
                        .map(problem -> processingEnv
                                .getElementUtils()
                                .getTypeElement(problem.exception().canonical()))
                        .anyMatch(exception -> isFromClassFile(exception) && files.isOnClassPath(resource));
    }

    private static Finding clash(GeneratedFile file, TypeElement contract) {
        Site site = Site.type(name(contract)).annotation(Names.API_CONTRACT);
        return file instanceof GeneratedFile.Source
                ? Code.NAME_CLASH.at(
                        site,
                        "What Signet generates for " + contract.getSimpleName(),
                        "another class",
                        GeneratedFiles.name(file),
                        ", or move the contract to a package of its own")
                : Code.NAME_CLASH.at(
                        site.attribute("title"),
                        "The document of " + contract.getSimpleName(),
                        "another contract's",
                        GeneratedFiles.name(file),
                        ": give the contract another title or version");
    }

    private boolean isFromClassFile(TypeElement type) {
        @Nullable Element enclosing = type.getEnclosingElement();
        return enclosing instanceof TypeElement outer
                ? isFromClassFile(outer)
                : !compiled.contains(name(type)) && !sources.show(type);
    }

    private static String name(TypeElement type) {
        return type.getQualifiedName().toString();
    }
}
