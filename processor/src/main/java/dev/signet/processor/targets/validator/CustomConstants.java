package dev.signet.processor.targets.validator;

import static dev.signet.processor.targets.java.RuntimeTypes.CUSTOM_CONSTRAINT;

import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.AnnotationLiteral;
import dev.signet.processor.model.AnnotationLiteral.Attribute;
import dev.signet.processor.model.AnnotationLiteral.Item;
import java.util.List;
import java.util.Locale;

/** What generated code keeps of a constraint that is not the standard's. */
final class CustomConstants {
    private CustomConstants() {}

    // CustomConstraint.of("postal-code", "must be a postal code").limit("length", 5)
    static CodeBlock constraint(AnnotationLiteral annotation) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("$T.of($S, $S)", CUSTOM_CONSTRAINT, annotation.code(), annotation.message());
        for (Attribute limit : annotation.limits()) {
            code.add("$Z.limit($S, $L)", limit.name(), value(limit));
        }
        return code.build();
    }

    /** {@code POSTAL_CODE}. */
    static String name(AnnotationLiteral annotation) {
        return annotation.code().replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static CodeBlock value(Attribute limit) {
        List<CodeBlock> values =
                limit.items().stream().map(CustomConstants::value).toList();
        return limit.isArray() ? CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(values, ", ")) : values.get(0);
    }

    /** As it stands in JSON: a constant is its name, a character a text. */
    private static CodeBlock value(Item item) {
        if (item instanceof Item.Constant constant) {
            return CodeBlock.of("$S", constant.name());
        }
        Object value = ((Item.Plain) item).value();
        return value instanceof Character ? CodeBlock.of("$S", value.toString()) : Literals.of(value);
    }
}
