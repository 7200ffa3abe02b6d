package dev.signet.processor.targets.problems;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.ProblemType;
import dev.signet.processor.targets.GeneratedFile;
import dev.signet.processor.targets.Target;
import dev.signet.processor.targets.java.Emitted;
import dev.signet.processor.targets.java.JavaTypes;
import dev.signet.processor.targets.java.Sources;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** A class with the types of the problems that a contract declares, and a page for each, in the order of first mention. */
public final class ProblemsTarget implements Target {
    @Override
    public Stream<GeneratedFile> render(Contract contract) {
        List<ProblemType> problems = contract.problems();
        return problems.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(constants(contract, problems)),
                        problems.stream().map(problem -> new ProblemPage(contract, problem).file()));
    }

    // public final class RefundsApiProblems {
    //     public static final String REFUND_EXCEEDS_BALANCE = "/problems/refund-exceeds-balance";
    //
    //     private RefundsApiProblems() {
    //     }
    // }
    private static GeneratedFile constants(Contract contract, List<ProblemType> problems) {
        ClassName name = Emitted.problems(contract);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc("""
                        The types of the problems that {@link $T} declares, as they stand in {@code type}.""", JavaTypes.of(contract.name()))
                .addAnnotations(Sources.marks())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        problems.forEach(problem -> type.addField(constant(problem)));
        return Sources.file(name, type.build());
    }

    private static FieldSpec constant(ProblemType problem) {
        String said = problem.doc().summary().isEmpty()
                ? problem.title() + "."
                : problem.doc().summary();
        return FieldSpec.builder(String.class, problem.type().replace('-', '_').toUpperCase(Locale.ROOT))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(
                        "$L: $L", problem.status(), said.replace("*/", "* /").replace("@", "{@literal @}"))
                .initializer("$S", problem.uri())
                .build();
    }
}
