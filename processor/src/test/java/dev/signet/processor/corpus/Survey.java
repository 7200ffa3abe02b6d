package dev.signet.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.signet.processor.corpus.Foreign.Operation;
import dev.signet.processor.corpus.Foreign.Span;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Finds in a {@link Corpus} what has a method for JAX-RS: by javac's own parser, and by what it compiled before. */
final class Survey {
    private static final List<String> JAX_RS = List.of("jakarta.ws.rs.", "javax.ws.rs.");
    private static final Set<String> WHO_MAY_CALL = Set.of("PermitAll", "RolesAllowed", "DenyAll");

    private final Trees trees;
    private final Elements elements;
    private final JavacTask task;

    private Survey(JavacTask task) {
        this.task = task;
        this.trees = Trees.instance(task);
        this.elements = task.getElements();
    }

    static List<Foreign> of(Corpus corpus) {
        List<Path> files = corpus.mentioningJaxRs();
        compile(corpus, files);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null);
        String classPath = corpus.classes() + File.pathSeparator + path(corpus);
        JavacTask task = (JavacTask) javac.getTask(
                null,
                manager,
                null,
                List.of("-proc:none", "-cp", classPath),
                null,
                manager.getJavaFileObjectsFromPaths(files));
        return new Survey(task).foreign();
    }

    /** What the interfaces mention is found beside them, and compiled with them. */
    private static void compile(Corpus corpus, List<Path> files) {
        try {
            Files.createDirectories(corpus.classes());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null);
        StringWriter said = new StringWriter();
        boolean compiled = javac.getTask(
                        said,
                        manager,
                        null,
                        List.of(
                                "-proc:none",
                                "-implicit:class",
                                "-parameters",
                                "-nowarn",
                                "-sourcepath",
                                corpus.sources().toString(),
                                "-cp",
                                path(corpus),
                                "-d",
                                corpus.classes().toString()),
                        null,
                        manager.getJavaFileObjectsFromPaths(files))
                .call();
        assertThat(compiled).as(said.toString()).isTrue();
    }

    private static String path(Corpus corpus) {
        return corpus.classPath().stream().map(File::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private List<Foreign> foreign() {
        List<Foreign> found = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                new TreeScanner<Void, String>() {
                    @Override
                    public Void visitClass(ClassTree tree, String enclosing) {
                        String name = enclosing + "." + tree.getSimpleName();
                        boolean reachable = !tree.getModifiers().getFlags().contains(Modifier.PRIVATE);
                        if (tree.getKind() == Tree.Kind.INTERFACE && reachable) {
                            foreign(unit, tree, name).stream()
                                    .filter(it -> !it.operations().isEmpty())
                                    .forEach(found::add);
                        }
                        return reachable ? super.visitClass(tree, name) : null;
                    }

                    @Override
                    public Void visitMethod(MethodTree tree, String enclosing) {
                        return null; // a class in a method is nobody's contract
                    }
                }.scan(unit, unit.getPackageName().toString());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    private List<Foreign> foreign(CompilationUnitTree unit, ClassTree tree, String name) {
        TypeElement type = elements.getTypeElement(name);
        assertThat(type).as(name).isNotNull();
        List<ExecutableElement> asked = ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                .toList();
        if (asked.stream().noneMatch(Survey::isForJaxRs)) {
            return List.of();
        }
        Positions at = new Positions(trees.getSourcePositions(), unit);
        String packageName = unit.getPackageName().toString();
        String enclosing = name.substring(0, name.lastIndexOf('.'));
        List<Operation> operations = new ArrayList<>(declared(at, tree));
        operations.addAll(inherited(type, asked, at.of(tree).end() - 1));
        return List.of(new Foreign(
                name,
                packageName,
                enclosing.equals(packageName) ? "" : enclosing,
                at.text(),
                at.of(unit.getPackage()),
                at.of(unit.getImports()),
                at.of(tree),
                at.words(tree.getModifiers(), "private|protected|static"),
                !tree.getImplementsClause().isEmpty(),
                tree.getModifiers().getAnnotations().stream()
                        .anyMatch(annotation -> WHO_MAY_CALL.contains(
                                annotation.getAnnotationType().toString().replaceFirst(".*\\.", ""))),
                operations));
    }

    private static boolean isForJaxRs(ExecutableElement method) {
        return method.getAnnotationMirrors().stream()
                .map(mirror -> mirror.getAnnotationType().asElement())
                .anyMatch(annotation -> JAX_RS.stream()
                                .anyMatch(prefix -> annotation.toString().equals(prefix + "Path"))
                        || annotation.getAnnotationMirrors().stream().anyMatch(meta -> JAX_RS.stream()
                                .anyMatch(prefix ->
                                        meta.getAnnotationType().toString().equals(prefix + "HttpMethod"))));
    }

    private static List<Operation> declared(Positions at, ClassTree tree) {
        Map<String, Integer> namesakes = new HashMap<>();
        List<Operation> operations = new ArrayList<>();
        for (Tree member : tree.getMembers()) {
            if (member instanceof MethodTree method && method.getBody() == null) {
                String label = label(namesakes, method.getName().toString());
                Span whole = at.of(method);
                Span modifiers = at.of(method.getModifiers());
                operations.add(new Operation(
                        label, whole, modifiers.start() < 0 ? new Span(whole.start(), whole.start()) : modifiers, ""));
            }
        }
        return operations;
    }

    private static String label(Map<String, Integer> namesakes, String name) {
        int number = namesakes.merge(name, 1, Integer::sum);
        return number == 1 ? name : name + "#" + number;
    }

    private List<Operation> inherited(TypeElement type, List<ExecutableElement> asked, int end) {
        Map<String, Integer> namesakes = new HashMap<>();
        List<ExecutableElement> own = ElementFilter.methodsIn(type.getEnclosedElements());
        return asked.stream()
                .filter(method -> !own.contains(method))
                .filter(method -> isInterface(method.getEnclosingElement()))
                .filter(method -> !isOfThePlatform(method))
                .filter(method -> own.stream().noneMatch(other -> elements.overrides(other, method, type)))
                .map(method -> new Operation(
                        label(namesakes, method.getSimpleName().toString()) + ", inherited",
                        new Span(end, end),
                        new Span(end, end),
                        override(type, method)))
                .toList();
    }

    /** What {@code AutoCloseable} asks for is no operation. */
    private boolean isOfThePlatform(ExecutableElement method) {
        return elements.getPackageOf(method).getQualifiedName().toString().startsWith("java.");
    }

    private static boolean isInterface(Element type) {
        return type.getKind() == ElementKind.INTERFACE;
    }

    /** It has a body, and so it is no operation any more. */
    private String override(TypeElement type, ExecutableElement method) {
        ExecutableType here = (ExecutableType) task.getTypes().asMemberOf((DeclaredType) type.asType(), method);
        List<String> parameters = new ArrayList<>();
        for (TypeMirror parameter : here.getParameterTypes()) {
            parameters.add(parameter + " p" + parameters.size());
        }
        return "@Override default " + here.getReturnType() + " " + method.getSimpleName() + "("
                + String.join(", ", parameters) + ") { throw new UnsupportedOperationException(); } ";
    }

    /** Where trees stand in the text of a file. */
    private record Positions(SourcePositions positions, CompilationUnitTree unit) {
        String text() {
            try {
                return unit.getSourceFile().getCharContent(true).toString();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        Span of(Tree tree) {
            return new Span((int) positions.getStartPosition(unit, tree), (int) positions.getEndPosition(unit, tree));
        }

        Span of(List<? extends ImportTree> imports) {
            return imports.isEmpty()
                    ? new Span(0, 0)
                    : new Span(
                            of(imports.get(0)).start(),
                            of(imports.get(imports.size() - 1)).end());
        }

        /** Where a modifier stands behind the annotations. */
        List<Span> words(ModifiersTree modifiers, String words) {
            Span all = of(modifiers);
            if (all.start() < 0) {
                return List.of();
            }
            int from = modifiers.getAnnotations().stream()
                    .mapToInt(annotation -> of(annotation).end())
                    .max()
                    .orElse(all.start());
            return Pattern.compile("\\b(" + words + ")\\b")
                    .matcher(text().substring(from, all.end()))
                    .results()
                    .map(word -> new Span(from + word.start(), from + word.end()))
                    .toList();
        }
    }
}
