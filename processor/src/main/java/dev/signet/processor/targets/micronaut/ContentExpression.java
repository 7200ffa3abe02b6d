package dev.signet.processor.targets.micronaut;

import static dev.signet.processor.targets.java.RuntimeTypes.ANSWERS;
import static dev.signet.processor.targets.java.RuntimeTypes.JSON_WRITER;

import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.MediaType;
import dev.signet.processor.model.MediaType.Form;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Success;
import dev.signet.processor.targets.validator.JsonExpressions;
import java.io.FileInputStream;
import java.util.List;

/** The expression that makes the answer of a returned value, in the media type that the client likes best. */
record ContentExpression(Success success, OperationNames names, JsonExpressions json) {
    // Answers.text(200, "text/plain", answer)
    //
    // switch (type) {
    //     case "text/event-stream" -> Answers.events(200, answer, item -> ...);
    //     default -> Answers.array(200, type, answer, item -> ...);
    // }
    CodeBlock of(CodeBlock value, CodeBlock location) {
        List<Form> forms = success.content().types().stream()
                .map(MediaType::form)
                .distinct()
                .toList();
        if (forms.size() == 1) {
            return answer(forms.get(0), value, location);
        }
        CodeBlock.Builder code = CodeBlock.builder().add("switch ($L) {\n$>", names.variable("type"));
        for (Form form : forms.subList(1, forms.size())) {
            CodeBlock labels = success.content().types().stream()
                    .filter(type -> type.form() == form)
                    .map(type -> CodeBlock.of("$S", type.name()))
                    .collect(CodeBlock.joining(", "));
            code.add("case $L -> $L;\n", labels, answer(form, value, location));
        }
        return code.add("default -> $L;\n$<}", answer(forms.get(0), value, location))
                .build();
    }

    private CodeBlock answer(Form form, CodeBlock value, CodeBlock location) {
        CodeBlock answer =
                switch (form) {
                    case JSON -> success.delivery().isStreamed() ? items("array", value) : json(value);
                    case EVENTS -> items("events", value);
                    case TEXT -> text(value);
                    case RAW -> raw(value);
                };
        return location.isEmpty() ? answer : CodeBlock.of("$L$Z.header($S,$W$L)", answer, "Location", location);
    }

    private CodeBlock status() {
        return new StatusExpression(success, names).code();
    }

    private Schema schema() {
        return success.body().orElseThrow().schema();
    }

    private CodeBlock type() {
        List<String> types = success.content().names();
        return types.size() == 1 ? CodeBlock.of("$S", types.get(0)) : CodeBlock.of("$L", names.variable("type"));
    }

    private CodeBlock json(CodeBlock value) {
        return CodeBlock.of("$T.content($L, $L,$W$L)", ANSWERS, status(), type(), document(schema(), value));
    }

    private CodeBlock document(Schema schema, CodeBlock value) {
        String out = names.variable("out");
        return CodeBlock.of("$T.write($L -> $L)", JSON_WRITER, out, json.write(schema, value, out));
    }

    private CodeBlock items(String method, CodeBlock value) {
        CodeBlock type = method.equals("array") ? CodeBlock.of(" $L,", type()) : CodeBlock.of("");
        CodeBlock item = CodeBlock.of("$L", names.variable("item"));
        Schema element = ((Schema.ListOf) schema()).element().schema();
        return CodeBlock.of(
                "$T.$L($L,$L $L,$W$L -> $L)", ANSWERS, method, status(), type, value, item, document(element, item));
    }

    private CodeBlock text(CodeBlock value) {
        boolean written = schema() instanceof Schema.Scalar scalar && scalar.kind() != ScalarKind.STRING;
        return CodeBlock.of(
                "$T.$L($L, $L,$W$L)",
                ANSWERS,
                written ? "scalar" : "text",
                status(),
                type(),
                written ? document(schema(), value) : json.text(schema(), value));
    }

    private CodeBlock raw(CodeBlock value) {
        CodeBlock content = ((Schema.Raw) schema()).kind() == Schema.Raw.Kind.FILE
                ? CodeBlock.of("new $T($L)", FileInputStream.class, value)
                : value;
        return CodeBlock.of(
                "$T.$L($L, $L,$W$L)", ANSWERS, success.isStreamed() ? "stream" : "content", status(), type(), content);
    }
}
