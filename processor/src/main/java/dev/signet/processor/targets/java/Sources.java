package dev.signet.processor.targets.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.signet.processor.targets.GeneratedFile;
import java.util.List;

/** Classes to files. */
public final class Sources {
    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    private Sources() {}

    /**
     * What every generated class bears: who generated it, without a date, so that the same contract gives the same bytes;
     * and that what the contract deprecates it uses all the same.
     */
    public static List<AnnotationSpec> marks() {
        return List.of(
                AnnotationSpec.builder(GENERATED)
                        .addMember("value", "$S", "dev.signet.processor.ContractProcessor")
                        .build(),
                AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "{$S, $S}", "deprecation", "removal")
                        .build());
    }

    /** The source file of a top-level class. */
    public static GeneratedFile file(ClassName name, TypeSpec type) {
        JavaFile file = JavaFile.builder(name.packageName(), type)
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
        return new GeneratedFile.Source(name.canonicalName(), file.toString());
    }
}
