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
import java.util.Optional;

/** How a route comes to the content of its request, once the guard has let it pass, and what it does before and then. */
final class ContentReading {
    private final Operation operation;
    private final OperationNames names;

    ContentReading(Operation operation, OperationNames names) {
        this.operation = operation;
        this.names = names;
    }

    /** The statements that read it and, where there is something to say, whether the answer's media type is accepted. */
    CodeBlock before(CodeBlock answer) {
        CodeBlock then = CodeBlock.builder().add(accepted()).add(answer).build();
        Optional<Content> content = operation.content();
        if (content.isEmpty()) {
            return then;
        }
        if (operation.isMultipart()) {
            return CodeBlock.builder()
                    .addStatement("$T $L = $L", FORM_PARTS, names.variable("body"), media("formParts", ""))
                    .add(accepted())
                    .add("return $L.$L(() -> {\n$>", names.variable("body"), isLater() ? "duringLater" : "during")
                    .add(answer)
                    .add("$<});\n")
                    .build();
        }
        return operation.readsLater() ? coming(content.get(), then) : now(content.get(), then);
    }

    // byte[] body = Media.jsonContent(request);
    // Media.requireJsonAccepted(request);
    private CodeBlock now(Content content, CodeBlock then) {
        boolean streamed = operation.body().filter(RequestBody::isStreamed).isPresent();
        CodeBlock read = content.isUsual()
                ? media("jsonContent", "")
                : media(streamed ? "stream" : content.has(Form.RAW) ? "rawContent" : "textContent", types(content));
        return CodeBlock.builder()
                .addStatement(
                        "$T $L = $L", streamed ? CONTENT_STREAM : MicronautTypes.BYTES, names.variable("body"), read)
                .add(then)
                .build();
    }

    // return Media.comingJson(request).answer(body -> {
    //     Media.requireJsonAccepted(request);
    //     ...
    // });
    private CodeBlock coming(Content content, CodeBlock then) {
        CodeBlock read = content.isUsual()
                ? media("comingJson", "")
                : media(content.has(Form.RAW) ? "comingContent" : "comingText", types(content));
        return CodeBlock.builder()
                .add("return $L.$L($L -> {\n$>", read, isLater() ? "answerLater" : "answer", names.variable("body"))
                .add(then)
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
