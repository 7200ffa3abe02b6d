package dev.signet.processor.targets.validator.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.signet.processor.regex.Backtracked;
import dev.signet.processor.regex.Expression;
import dev.signet.processor.regex.RandomRegex;
import dev.signet.processor.regex.RealExpressions;
import dev.signet.processor.regex.Texts;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The generated methods, compiled and run, say what java.util.regex says. */
class PatternMethodsTest {
    private static final int EXPRESSIONS = Integer.getInteger("regex.compiled", 300);
    private static final int IN_ONE_CLASS = 100;
    private static final int TEXTS = 200;

    private record Sample(String regexp, int flags) {}

    @Test
    void realExpressionsAreMatchedAsJavaDoes() throws ReflectiveOperationException {
        List<Sample> samples = new ArrayList<>();
        for (String regexp : RealExpressions.ALL) {
            samples.add(new Sample(regexp, 0));
            samples.add(new Sample(regexp, Pattern.CASE_INSENSITIVE | Pattern.DOTALL));
        }
        compare(samples, 1_000);
    }

    @Test
    void randomExpressionsAreMatchedAsJavaDoes() throws ReflectiveOperationException {
        RandomRegex regexes = new RandomRegex(new Random(29));
        List<Sample> samples = new ArrayList<>();
        while (samples.size() < EXPRESSIONS) {
            Sample sample = new Sample(regexes.next(), regexes.flags());
            if (compiles(sample)) {
                samples.add(sample);
            }
        }
        for (int from = 0; from < samples.size(); from += IN_ONE_CLASS) {
            compare(samples.subList(from, Math.min(samples.size(), from + IN_ONE_CLASS)), TEXTS);
        }
    }

    private static boolean compiles(Sample sample) {
        try {
            return Pattern.compile(sample.regexp(), sample.flags()).flags() >= 0;
        } catch (PatternSyntaxException none) {
            return false;
        }
    }

    private static void compare(List<Sample> samples, int count) throws ReflectiveOperationException {
        PatternMethods methods = new PatternMethods(List.of());
        List<String> calls = samples.stream()
                .map(sample ->
                        methods.matches(sample.regexp(), sample.flags(), "").toString())
                .toList();
        String source = JavaFile.builder(
                        "acme",
                        TypeSpec.classBuilder("Patterns")
                                .addFields(methods.fields())
                                .addMethods(methods.methods())
                                .build())
                .indent("    ")
                .build()
                .toString();
        Class<?> compiled = compile("acme.Patterns", source);
        Texts texts = new Texts(new Random(31));
        int compared = 0;
        int matched = 0;
        for (int i = 0; i < samples.size(); i++) {
            Sample sample = samples.get(i);
            Method method = compiled.getDeclaredMethod(calls.get(i).replace("()", ""), String.class);
            method.setAccessible(true);
            Pattern pattern = Pattern.compile(sample.regexp(), sample.flags());
            Expression expression = Expression.of(sample.regexp(), sample.flags());
            for (int j = 0; j < count; j++) {
                String text = texts.near(expression.node());
                Optional<Boolean> expected = Backtracked.matches(pattern, text);
                if (expected.isPresent()) {
                    compared++;
                    matched += expected.get() ? 1 : 0;
                    assertThat(method.invoke(null, text))
                            .as("%s, flags %d, on %s", sample.regexp(), sample.flags(), shown(text))
                            .isEqualTo(expected.get());
                }
            }
        }
        assertThat(matched).as("texts that match").isBetween(compared / 5, compared * 4 / 5);
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars()
                .forEach(
                        unit -> shown.append(unit > ' ' && unit < 0x7f ? "" + (char) unit : "\\u%04x".formatted(unit)));
        return shown.toString();
    }

    private static Class<?> compile(String name, String source) throws ClassNotFoundException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Map<String, ByteArrayOutputStream> classes = new HashMap<>();
        JavaFileManager files = new ForwardingJavaFileManager<>(compiler.getStandardFileManager(null, null, null)) {
            @Override
            public JavaFileObject getJavaFileForOutput(
                    Location location, String binaryName, JavaFileObject.Kind kind, FileObject sibling) {
                return new SimpleJavaFileObject(URI.create("mem:///" + binaryName), kind) {
                    @Override
                    public OutputStream openOutputStream() {
                        return classes.computeIfAbsent(binaryName, unseen -> new ByteArrayOutputStream());
                    }
                };
            }
        };
        JavaFileObject file =
                new SimpleJavaFileObject(
                        URI.create("mem:///" + name.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        StringWriter messages = new StringWriter();
        boolean compiled = compiler.getTask(
                        messages,
                        files,
                        null,
                        List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none"),
                        null,
                        List.of(file))
                .call();
        assertThat(compiled).as("%s%n%s", messages, source).isTrue();
        return new ClassLoader(PatternMethodsTest.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String wanted) throws ClassNotFoundException {
                if (!classes.containsKey(wanted)) {
                    throw new ClassNotFoundException(wanted);
                }
                byte[] bytes = classes.get(wanted).toByteArray();
                return defineClass(wanted, bytes, 0, bytes.length);
            }
        }.loadClass(name);
    }
}
