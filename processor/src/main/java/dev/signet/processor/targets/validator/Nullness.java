package dev.signet.processor.targets.validator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import dev.signet.processor.targets.java.RuntimeTypes;

/** JSpecify's word on a type in generated code. */
final class Nullness {
    private Nullness() {}

    static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
    }
}
