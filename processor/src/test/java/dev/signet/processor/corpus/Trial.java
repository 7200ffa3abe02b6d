package dev.signet.processor.corpus;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.signet.processor.ContractProcessor;
import dev.signet.processor.corpus.Foreign.Copy;
import dev.signet.processor.corpus.Foreign.Operation;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * The processor over one {@link Corpus}: first each method in a contract of its own, so that none hides what is wrong with
 * another; then each interface with the methods that were read, until what is generated compiles.
 */
final class Trial {
    /** Each round refuses at least one method; what two of them do to each other shows in the first. */
    private static final int ROUNDS = 5;

    private static final Pattern FINDING = Pattern.compile("\\[([a-z-]+)] (?:\\[[^\\]]*] )?(.*)", Pattern.DOTALL);

    private final Corpus corpus;
    private final List<Foreign> types;
    private final Verdicts verdicts;

    private Trial(Corpus corpus) {
        this.corpus = corpus;
        this.types = Survey.of(corpus);
        this.verdicts = new Verdicts(types);
    }

    static Verdicts of(Corpus corpus) {
        Trial trial = new Trial(corpus);
        trial.eachMethod();
        trial.eachInterface();
        return trial.verdicts;
    }

    private void eachMethod() {
        List<Copy> copies = new ArrayList<>();
        for (Foreign type : types) {
            for (Operation operation : type.operations()) {
                copies.add(type.asking(Set.of(operation), "m" + copies.size()));
            }
        }
        List<File> classPath = new ArrayList<>(corpus.classPath());
        classPath.add(corpus.classes().toFile());
        judge(copies, copy -> compile(classPath, List.of(copy.source()), "-proc:only"), classPath);
    }

    private interface Run {
        Compilation of(Copy copy);
    }

    /** All at once; one by one if that throws, to find out at which. */
    private void judge(List<Copy> copies, Run alone, List<File> classPath) {
        Compilation together;
        try {
            together = compile(classPath, copies.stream().map(Copy::source).toList(), "-proc:only");
        } catch (RuntimeException crash) {
            copies.forEach(copy -> {
                try {
                    record(alone.of(copy), List.of(copy));
                } catch (RuntimeException again) {
                    verdicts.defect("crash at " + copy.original().name() + "." + copy.asked() + ": " + root(again));
                }
            });
            return;
        }
        record(together, copies);
    }

    /** What they mention is source where it was generated beside them, and class files where it came in a jar. */
    private void eachInterface() {
        List<File> classPath = new ArrayList<>(corpus.classPath());
        classPath.add(corpus.classes().toFile());
        for (int round = 0; round < ROUNDS; round++) {
            List<Copy> copies = readSoFar();
            if (copies.isEmpty()) {
                return;
            }
            List<JavaFileObject> sources = Stream.of(
                            copies.stream().map(Copy::source),
                            copies.stream().map(Trial::test),
                            corpus.besides().stream())
                    .flatMap(it -> it)
                    .toList();
            Compilation compilation;
            try {
                compilation = compile(classPath, sources, "-implicit:none");
            } catch (RuntimeException crash) {
                verdicts.defect("crash at the interfaces with what was read of them: " + root(crash));
                return;
            }
            if (compilation.status() != Compilation.Status.FAILURE || !record(compilation, copies)) {
                return;
            }
        }
    }

    private List<Copy> readSoFar() {
        List<Copy> copies = new ArrayList<>();
        for (Foreign type : types) {
            Set<Operation> read = verdicts.all().entrySet().stream()
                    .filter(verdict -> verdict.getKey().type().equals(type)
                            && verdict.getValue().isEmpty())
                    .map(verdict -> verdict.getKey().operation())
                    .collect(Collectors.toSet());
            if (!read.isEmpty()) {
                copies.add(type.asking(read, "i" + copies.size()));
            }
        }
        return copies;
    }

    /** What makes the tests of a contract be generated. */
    private static JavaFileObject test(Copy copy) {
        String name = copy.original().simpleName();
        return JavaFileObjects.forSourceString(
                copy.place() + "." + name + "Tested",
                "package " + copy.place() + "; @dev.signet.annotations.ContractTest(" + name + ".class) class " + name
                        + "Tested {}");
    }

    private static Compilation compile(List<File> classPath, List<JavaFileObject> sources, String... options) {
        return Compiler.javac()
                .withProcessors(new ContractProcessor())
                .withClasspath(classPath)
                .withOptions(Stream.concat(
                                Stream.of("--release", "17", "-Xmaxerrs", "100000", "-nowarn"), Arrays.stream(options))
                        .toArray())
                .compile(sources);
    }

    /** Whether a method was refused. */
    private boolean record(Compilation compilation, List<Copy> copies) {
        boolean refused = false;
        for (Diagnostic<? extends JavaFileObject> error : compilation.errors()) {
            refused |= record(error, copies);
        }
        return refused;
    }

    private boolean record(Diagnostic<? extends JavaFileObject> error, List<Copy> copies) {
        String message = error.getMessage(Locale.ROOT);
        Matcher finding = FINDING.matcher(message);
        Optional<Copy> copy = copies.stream()
                .filter(it -> error.getSource() != null && it.is(error.getSource()))
                .findFirst();
        if (!finding.matches() || copy.isEmpty() || error.getPosition() == Diagnostic.NOPOS) {
            verdicts.defect((finding.matches() ? "finding elsewhere: " : "javac: ") + error.getSource() + ":"
                    + error.getLineNumber() + " " + message);
            return false;
        }
        Foreign type = copy.get().original();
        Refusal refusal = new Refusal(finding.group(1), firstLine(finding.group(2)));
        Operation at = copy.get().around(error.getPosition());
        if (at != null) {
            verdicts.refuse(type, at, refusal);
        } else {
            copy.get().asked().forEach(operation -> verdicts.refuse(type, operation, refusal));
        }
        return true;
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static String root(Throwable thrown) {
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
