package dev.signet.processor.targets.micronaut;

import static dev.signet.processor.targets.java.RuntimeTypes.CONTENT_STREAM;
import static dev.signet.processor.targets.java.RuntimeTypes.FORM_PARTS;
import static dev.signet.processor.targets.java.RuntimeTypes.MEDIA;

import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.Content;
import dev.signet.processor.model.Delivery;
import dev.signet.processor.model.MediaType.Form;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.RequestBody;
import dev.signet.processor.model.Success;

/** How a route comes to the content of its request, once the guard has let it pass, and what it does before and then. */
final class ContentReading {
    private final Operation operation;
    private final OperationNames names;

    ContentReading(Operation operation, OperationNames names) {
        this.operation = operation;
        this.names = names;
    }

    // Media.requireJson(request);
    // Media.requireJsonAccepted(request);
    // byte[] body = Media.content(request);
    // ...
    //
    // In this order, as what is refused anyway is not read; ContentStream and FormParts are read later by themselves.
    CodeBlock before(CodeBlock answer) {
        if (operation.content().isEmpty()) {
            return CodeBlock.builder().add(accepted()).add(answer).build();
        }
        Content content = operation.content().get();
        CodeBlock.Builder code = CodeBlock.builder();
        if (operation.isMultipart()) {
            code.addStatement("$T $L = $L", FORM_PARTS, names.variable("body"), media("formParts", ""))
                    .add(accepted())
                    .add(within(
                            CodeBlock.of("$L.$L(() ->", names.variable("body"), isLater() ? "duringLater" : "during"),
                            answer));
        } else if (operation.body().filter(RequestBody::isStreamed).isPresent()) {
            code.addStatement("$T $L = $L", CONTENT_STREAM, names.variable("body"), media("stream", types(content)))
                    .add(accepted())
                    .add(answer);
        } else {
            String judge = content.isUsual() ? "Json" : content.has(Form.RAW) ? "Raw" : "Text";
            code.addStatement("$L", media("require" + judge, content.isUsual() ? "" : types(content)))
                    .add(accepted())
                    .add(operation.mayBlock() ? now(answer) : coming(answer));
        }
        return code.build();
    }

    // byte[] body = Media.content(request);
    private CodeBlock now(CodeBlock answer) {
        return CodeBlock.builder()
                .addStatement("$T $L = $L", MicronautTypes.BYTES, names.variable("body"), media("content", ""))
                .add(answer)
                .build();
    }

    // return Media.coming(request).answer(body -> {
    //     ...
    // });
    private CodeBlock coming(CodeBlock answer) {
        String method = isLater() ? "answerLater" : "answer";
        return within(CodeBlock.of("$L.$L($L ->", media("coming", ""), method, names.variable("body")), answer);
    }

    private static CodeBlock within(CodeBlock call, CodeBlock answer) {
        return CodeBlock.builder()
                .add("return $L {\n$>", call)
                .add(answer)
                .add("$<});\n")
                .build();
    }

    // Media.requireJsonAccepted(request);
    private CodeBlock accepted() {
        Success success = operation.success();
        if (success.body().isEmpty()) {
            return CodeBlock.of("");
        }
        CodeBlock.Builder code = CodeBlock.builder();
        Content content = success.content();
        if (content.isUsual()) {
            code.addStatement("$L", media("requireJsonAccepted", ""));
        } else if (content.types().size() == 1) {
            code.addStatement("$L", media("requireAccepted", types(content)));
        } else {
            code.addStatement("$T $L = $L", String.class, names.variable("type"), media("accepted", types(content)));
        }
        return code.build();
    }

    private CodeBlock media(String method, Object more) {
        return CodeBlock.of("$T.$L($L$L)", MEDIA, method, names.variable("request"), more);
    }

    private static CodeBlock types(Content content) {
        return content.names().stream().map(name -> CodeBlock.of(", $S", name)).collect(CodeBlock.joining(""));
    }

    private boolean isLater() {
        return operation.success().delivery() != Delivery.NOW;
    }
}
