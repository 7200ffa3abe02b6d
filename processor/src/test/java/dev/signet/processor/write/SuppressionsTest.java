package dev.signet.processor.write;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

class SuppressionsTest {
    private static final String SAID = "@SuppressWarnings(\"signet:idempotent-redundant\") ";

    @Test
    void aWarningIsSuppressedOnItsElement() {
        assertThat(covered("interface A { void a(" + SAID + "int b); }", "a()", "b"))
                .isTrue();
        assertThat(covered("record A(" + SAID + "int b) {}", "b", "")).isTrue();
        assertThat(covered(SAID + "interface A {}", "", "")).isTrue();
    }

    @Test
    void aWarningIsSuppressedAroundItsElement() {
        assertThat(covered("interface A { " + SAID + "void a(int b); }", "a()", "b"))
                .isTrue();
        assertThat(covered(SAID + "interface A { void a(int b); }", "a()", "b")).isTrue();
        assertThat(covered(SAID + "record A(int b) {}", "b", "")).isTrue();
    }

    @Test
    void aWarningIsNotSuppressedBesidesOrBelowIt() {
        assertThat(covered("interface A { void a(int b); " + SAID + "void c(); }", "a()", "b"))
                .isFalse();
        assertThat(covered("interface A { " + SAID + "void a(int b); }", "", ""))
                .isFalse();
    }

    @Test
    void onlyOurWordsForItCount() {
        assertThat(covered("@SuppressWarnings({\"all\", \"idempotent-redundant\"}) interface A {}", "", ""))
                .isFalse();
    }

    @Test
    void whatDoesNotCompileSuppressesNothing() {
        assertThat(covered("@SuppressWarnings(NONE) interface A {}", "", "")).isFalse();
    }

    @Test
    void aWordOfTheOptionThatIsNoWarningIsToldOnce() {
        assertThat(Suppressions.mistaken(
                        Map.of(Suppressions.OPTION, "nothing, path-invalid,,idempotent-redundant,nothing")))
                .extracting(Finding::message)
                .containsExactly(
                        "-Asignet.suppress names nothing, which is no warning of Signet.",
                        "-Asignet.suppress names path-invalid, which is no warning of Signet.");
        assertThat(Suppressions.mistaken(Map.of())).isEmpty();
    }

    private static boolean covered(String source, String member, String parameter) {
        Site type = Site.type("A");
        Site element = member.isEmpty() ? type : type.member(member);
        Finding finding =
                Code.IDEMPOTENT_REDUNDANT.at(parameter.isEmpty() ? element : element.parameter(parameter), "a", "PUT");
        List<Boolean> answers = new ArrayList<>();
        javac().withProcessors(new AbstractProcessor() {
                    @Override
                    public Set<String> getSupportedAnnotationTypes() {
                        return Set.of("*");
                    }

                    @Override
                    public SourceVersion getSupportedSourceVersion() {
                        return SourceVersion.latestSupported();
                    }

                    @Override
                    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
                        Positions positions = new Positions(processingEnv.getElementUtils(), anyType -> false);
                        answers.add(Suppressions.of(Map.of())
                                .cover(
                                        finding,
                                        positions.of(finding.site(), "A").element()));
                        return false;
                    }
                })
                .compile(JavaFileObjects.forSourceString("A", source));
        assertThat(answers).isNotEmpty();
        return answers.get(0);
    }
}
