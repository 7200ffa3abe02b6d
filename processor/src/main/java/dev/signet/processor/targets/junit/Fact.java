package dev.signet.processor.targets.junit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;

/**
 * Something a contract states, and the one statement that fails where the service does otherwise.
 *
 * @param name of the test method
 * @param sentence the same for people
 */
record Fact(String name, String sentence, CodeBlock check) {
    private static final ClassName TEST = ClassName.get("org.junit.jupiter.api", "Test");
    private static final ClassName DISPLAY_NAME = ClassName.get("org.junit.jupiter.api", "DisplayName");

    Fact named(String other) {
        return new Fact(other, sentence, check);
    }

    // @Test
    // @DisplayName("issue: amount_cents below 1 is refused with min")
    // void issue_amountCentsBelow1_isRefusedWithMin() {
    //     refuses(validIssue().body("/amount_cents", 0), violation("body", "#/amount_cents", "min"));
    // }
    MethodSpec test() {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(TEST)
                .addAnnotation(AnnotationSpec.builder(DISPLAY_NAME)
                        .addMember("value", "$S", sentence)
                        .build())
                .addStatement(check)
                .build();
    }
}
