package dev.signet.processor.corpus;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.signet.processor.ContractProcessor;
import dev.signet.processor.corpus.Foreign.Copy;
import dev.signet.processor.corpus.Foreign.Operation;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * The processor over one {@link Corpus}: each interface as it stands; then each method in a contract of its own, so that
 * none hides what is wrong with another; then each interface with the methods that were read, until all of it compiles.
 */
final class Trial {
    /** What two methods do to each other shows in the first round; those that it leaves are refused in no later one. */
    private static final int ROUNDS = 4;

    private final Corpus corpus;
    private final List<Foreign> types;
    private final List<File> classPath;
    private final Verdicts verdicts;

    private Trial(Corpus corpus) {
        this.corpus = corpus;
        this.types = Survey.of(corpus);
        this.classPath = new ArrayList<>(corpus.classPath());
        this.classPath.add(corpus.classes().toFile());
        this.verdicts = new Verdicts(types);
    }

    /** Tried once for all tests: it takes a minute. */
    static Map<Corpus, Verdicts> ofAll() {
        return All.VERDICTS;
    }

    private static final class All {
        private static final Map<Corpus, Verdicts> VERDICTS = new LinkedHashMap<>();

        static {
            Corpus.ALL.forEach(corpus -> VERDICTS.put(corpus, of(corpus)));
        }
    }

    private static Verdicts of(Corpus corpus) {
        Trial trial = new Trial(corpus);
        trial.asTheyStand();
        trial.eachMethod();
        trial.eachInterface();
        return trial.verdicts;
    }

    /** Beside the source of what they mention, so that what is wrong there is found there. */
    private void asTheyStand() {
        List<JavaFileObject> sources = new ArrayList<>(corpus.besides());
        for (Foreign type : types) {
            sources.add(type.asking(Set.copyOf(type.operations()), "i" + sources.size())
                    .source());
        }
        try {
            said(compile(sources, "-proc:only"))
                    .filter(it -> !it.isFindingIn(sources))
                    .forEach(it -> verdicts.defect("as they stand: " + it));
        } catch (RuntimeException crash) {
            verdicts.defect("crash at the interfaces as they stand: " + cause(crash));
        }
    }

    private void eachMethod() {
        List<Copy> copies = new ArrayList<>();
        for (Foreign type : types) {
            for (Operation operation : type.operations()) {
                copies.add(type.asking(Set.of(operation), "m" + copies.size()));
            }
        }
        try {
            judge(compile(sources(copies), "-proc:only"), copies);
        } catch (RuntimeException crash) {
            copies.forEach(this::eachAlone);
        }
    }

    /** What the processor threw, it threw at one of them. */
    private void eachAlone(Copy copy) {
        try {
            judge(compile(sources(List.of(copy)), "-proc:only"), List.of(copy));
        } catch (RuntimeException crash) {
            verdicts.defect("crash at " + copy.original().name() + "." + copy.asked() + ": " + cause(crash));
        }
    }

    private void eachInterface() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Copy> copies = readSoFar();
            try {
                if (copies.isEmpty() || !isRefusedYet(copies)) {
                    return;
                }
            } catch (RuntimeException crash) {
                verdicts.defect("crash at what was read of the interfaces: " + cause(crash));
                return;
            }
        }
        verdicts.defect("what was read of the interfaces is still refused after " + ROUNDS + " rounds");
    }

    /** What they mention is source where it was generated beside them, and class files where it came in a jar. */
    private boolean isRefusedYet(List<Copy> copies) {
        List<JavaFileObject> sources = new ArrayList<>(sources(copies));
        copies.forEach(copy -> sources.add(test(copy)));
        sources.addAll(corpus.besides());
        Compilation compilation = compile(sources, "-implicit:none");
        if (compilation.status() == Compilation.Status.FAILURE) {
            return judge(compilation, copies);
        }
        copies.forEach(copy -> demandController(compilation, copy));
        keepDocuments(compilation, copies);
        return false;
    }

    private List<Copy> readSoFar() {
        List<Copy> copies = new ArrayList<>();
        for (Foreign type : types) {
            Set<Operation> read = verdicts.readOf(type);
            if (!read.isEmpty()) {
                copies.add(type.asking(read, "i" + copies.size()));
            }
        }
        return copies;
    }

    private static List<JavaFileObject> sources(List<Copy> copies) {
        return copies.stream().map(Copy::source).toList();
    }

    /** What makes the tests of a contract be generated. */
    private static JavaFileObject test(Copy copy) {
        String contract = copy.original().simpleName();
        String test = contract + "Tested";
        return JavaFileObjects.forSourceString(
                copy.place() + "." + test,
                "package " + copy.place() + "; @dev.signet.annotations.ContractTest(" + contract + ".class) class "
                        + test + " {}");
    }

    private Compilation compile(List<JavaFileObject> sources, String... options) {
        return Compiler.javac()
                .withProcessors(new ContractProcessor())
                .withClasspath(classPath)
                .withOptions(Stream.concat(
                                Stream.of("--release", "17", "-Xmaxerrs", "100000", "-nowarn"), Arrays.stream(options))
                        .toArray())
                .compile(sources);
    }

    private static Stream<Said> said(Compilation compilation) {
        return compilation.errors().stream().map(Said::new);
    }

    /** Whether a method was refused. */
    private boolean judge(Compilation compilation, List<Copy> copies) {
        return said(compilation).filter(error -> isRefusal(error, copies)).count() > 0;
    }

    private boolean isRefusal(Said error, List<Copy> copies) {
        Optional<Copy> copy = copies.stream()
                .filter(it -> error.isFindingIn(List.of(it.source())))
                .findFirst();
        if (copy.isEmpty()) {
            verdicts.defect(error.toString());
            return false;
        }
        Refusal refusal = error.refusal().orElseThrow();
        Foreign type = copy.get().original();
        Set<Operation> refused = copy.get().at(error.error().getPosition());
        refused.forEach(operation -> verdicts.refuse(type, operation, refusal));
        return !refused.isEmpty();
    }

    /** What is read has a route: no contract is passed over in silence. */
    private void demandController(Compilation compilation, Copy copy) {
        Optional<JavaFileObject> controller = compilation.generatedSourceFile(copy.typeName() + "Controller");
        String text = controller.map(Trial::content).orElse("");
        copy.asked().stream()
                .filter(operation -> !Pattern.compile("\\b" + operation.name() + "\\(")
                        .matcher(text)
                        .find())
                .forEach(operation ->
                        verdicts.defect("no route for " + copy.original().name() + "." + operation.label()));
    }

    /** The title of a contract here is the name of the copy. */
    private void keepDocuments(Compilation compilation, List<Copy> copies) {
        Map<String, Foreign> byTitle = copies.stream().collect(Collectors.toMap(Copy::typeName, Copy::original));
        compilation.generatedFiles().stream()
                .filter(file -> file.getName().endsWith(".json"))
                .map(file -> Json.read(content(file)))
                .filter(document ->
                        byTitle.containsKey(document.at("/info/title").asText()))
                .forEach(document ->
                        verdicts.document(byTitle.get(document.at("/info/title").asText()), document));
    }

    private static String content(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String cause(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause
                + Arrays.stream(cause.getStackTrace())
                        .limit(8)
                        .map(frame -> "\n      " + frame)
                        .collect(Collectors.joining());
    }
}
