package dev.signet.processor.groups;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.signet.processor.ContractProcessor;
import dev.signet.runtime.validation.Violations;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.GroupDefinitionException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/** A contract that was compiled, and the two that judge its values: Hibernate Validator and what was generated. */
final class Judges extends ClassLoader {
    private static final Validator HIBERNATE = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static final Map<Class<?>, String> CODES = Map.of(NotNull.class, "required", Null.class, "absent");

    private final Grouping grouping;
    private final Map<String, byte[]> files = new TreeMap<>();

    Judges(Grouping grouping) {
        super(Judges.class.getClassLoader());
        this.grouping = grouping;
        Compilation compilation = Compiler.javac()
                .withProcessors(new ContractProcessor())
                .withOptions("--release", "17", "-parameters")
                .compile(JavaFileObjects.forSourceString(grouping.contract(), grouping.source()));
        if (compilation.status() != Compilation.Status.SUCCESS) {
            throw new AssertionError(compilation.errors() + "\n" + grouping.source());
        }
        compilation.generatedFiles().stream()
                .filter(file -> file.getKind() == JavaFileObject.Kind.CLASS)
                .forEach(file -> files.put(
                        file.getName()
                                .replaceFirst("^/?CLASS_OUTPUT/", "")
                                .replaceFirst("\\.class$", "")
                                .replace('/', '.'),
                        bytes(file)));
    }

    /** A type that is nested in the contract. */
    Class<?> type(String name) {
        return find(grouping.contract() + "$" + name).orElseThrow();
    }

    /**
     * Where and by what a value is wrong in a group, as Hibernate Validator has it; what two constraints say of one place in
     * the same words is said once. Empty where it has no answer: it expands no sequence of Default and a group that a class
     * judges before or after its own.
     */
    Optional<List<String>> hibernate(Object value, String group) {
        Class<?> asked = group.equals("Default") ? jakarta.validation.groups.Default.class : type(group);
        try {
            return Optional.of(HIBERNATE.validate(value, asked).stream()
                    .map(Judges::fault)
                    .distinct()
                    .sorted()
                    .toList());
        } catch (GroupDefinitionException notExpanded) {
            return Optional.empty();
        }
    }

    private static String fault(ConstraintViolation<Object> violation) {
        Class<?> constraint =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        String pointer = "/"
                + violation
                        .getPropertyPath()
                        .toString()
                        .replaceAll("\\[(\\d+)]", "/$1")
                        .replace('.', '/');
        String code = CODES.getOrDefault(constraint, constraint.getSimpleName().toLowerCase(Locale.ROOT));
        return pointer + " " + code;
    }

    /** The same as the generated validator has it; one that there is not finds nothing. */
    List<String> generated(Object value, String group) {
        String type = value.getClass().getSimpleName();
        return Stream.of(type + group, type)
                .flatMap(name -> find(grouping.packageName() + "." + name + "Validator").stream())
                .findFirst()
                .flatMap(validator -> Stream.of(validator.getDeclaredMethods())
                        .filter(method -> method.getName().equals("validate") && method.getParameterCount() == 1)
                        .findFirst())
                .map(validate -> found(validate, value))
                .orElse(List.of());
    }

    private static List<String> found(Method validate, Object value) {
        try {
            validate.setAccessible(true);
            return ((Violations) validate.invoke(null, value))
                    .list().stream()
                            .map(violation -> violation.where() + " " + violation.code())
                            .distinct()
                            .sorted()
                            .toList();
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(validate + " of " + value, failed);
        }
    }

    private Optional<Class<?>> find(String name) {
        try {
            return Optional.of(loadClass(name));
        } catch (ClassNotFoundException absent) {
            return Optional.empty();
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte @Nullable [] code = files.get(name);
        if (code == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, code, 0, code.length);
    }

    private static byte[] bytes(JavaFileObject file) {
        try (InputStream in = file.openInputStream()) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
