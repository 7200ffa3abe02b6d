package dev.signet.processor.targets.junit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.signet.processor.model.Contract;
import dev.signet.processor.targets.GeneratedFile;
import dev.signet.processor.targets.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The tests of a contract, {@code RefundsApiContractTest}: first the fixtures a user may override, then the facts. */
public final class JunitTarget implements Target {
    private static final ClassName CONTRACT_TESTS = ClassName.get("dev.signet.runtime.testing", "ContractTests");
    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    /** The facts of one operation, in the order in which a request meets them. */
    private static final List<Function<Subject, Stream<Fact>>> FACTS = List.of(
            SuccessTests::of,
            StoredTests::of,
            GuardTests::of,
            RateLimitTests::of,
            ProtocolTests::of,
            ParameterTests::of,
            BodyTests::of,
            IdempotencyTests::of,
            ConditionTests::of);

    /** The facts of an operation that nobody may call. */
    private static final List<Function<Subject, Stream<Fact>>> FACTS_OF_REFUSAL =
            List.of(GuardTests::of, ProtocolTests::notAllowed);

    @Override
    public Stream<GeneratedFile> render(Contract contract) {
        String name = String.join("", contract.name().simpleNames()) + "ContractTest";
        String packageName = contract.name().packageName();
        String source = JavaFile.builder(packageName, testClass(contract, name))
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .toString();
        return Stream.of(new GeneratedFile.Source(packageName.isEmpty() ? name : packageName + "." + name, source));
    }

    // @Generated("dev.signet.processor.ContractProcessor")
    // public abstract class RefundsApiContractTest extends ContractTests {
    private static TypeSpec testClass(Contract contract, String name) {
        List<Subject> subjects = subjects(contract);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(
                        """
                        The tests of {@link $T}: what it states, asked of the started application.

                        <p>The protected methods are fixtures. Override what only you can know; a test that lacks one is
                        skipped and says which.""",
                        ClassName.get(
                                contract.name().packageName(),
                                contract.name().simpleNames().get(0),
                                contract.name().simpleNames().stream().skip(1).toArray(String[]::new)))
                .addAnnotation(AnnotationSpec.builder(GENERATED)
                        .addMember("value", "$S", "dev.signet.processor.ContractProcessor")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .superclass(CONTRACT_TESTS);
        subjects.stream().flatMap(Fixtures::of).forEach(type::addMethod);
        subjects.stream().flatMap(Fixtures::completion).forEach(type::addMethod);
        facts(subjects).map(Fact::test).forEach(type::addMethod);
        return type.build();
    }

    private static List<Subject> subjects(Contract contract) {
        Samples samples = new Samples(contract);
        return contract.operations().stream()
                .map(operation -> new Subject(contract, operation, samples))
                .toList();
    }

    // Two wire names may be one Java name: a_b and a-b.
    private static Stream<Fact> facts(List<Subject> subjects) {
        Set<String> taken = new HashSet<>();
        return subjects.stream()
                .flatMap(subject -> facts(subject).stream().flatMap(facts -> facts.apply(subject)))
                .map(fact -> unique(fact, taken));
    }

    private static List<Function<Subject, Stream<Fact>>> facts(Subject subject) {
        return subject.operation().isServed() ? FACTS : FACTS_OF_REFUSAL;
    }

    private static Fact unique(Fact fact, Set<String> taken) {
        String name = fact.name();
        for (int copy = 2; !taken.add(name); copy++) {
            name = fact.name() + "_" + copy;
        }
        return fact.named(name);
    }
}
