package dev.signet.processor.targets.micronaut;

import static dev.signet.processor.targets.java.RuntimeTypes.MEDIA;

import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.Content;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.MediaType.Form;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.RequestBody;
import dev.signet.processor.model.Schema;
import dev.signet.processor.targets.validator.JsonExpressions;
import java.util.Optional;

/** The expression that makes a value of the content of a request, or reports what is wrong with it. */
final class BodyExpression {
    private final Contract contract;
    private final Operation operation;
    private final RequestBody body;
    private final OperationNames names;

    BodyExpression(Contract contract, Operation operation, RequestBody body, OperationNames names) {
        this.contract = contract;
        this.operation = operation;
        this.body = body;
        this.names = names;
    }

    // in.requiredBody(body, CreateRefundReader::read)
    // Media.isJson(request) ? in.requiredBody(body, JsonReader::readString) : in.text(body).required().toText()
    CodeBlock code() {
        Content content = body.content();
        if (content.has(Form.RAW)) {
            return raw();
        }
        return content.isJson()
                ? document()
                : !content.has(Form.JSON)
                        ? text()
                        : CodeBlock.of(
                                "$T.isJson($L)$W? $L$W: $L", MEDIA, names.variable("request"), document(), text());
    }

    private CodeBlock raw() {
        boolean optional = body.value().schema() instanceof Schema.OptionalOf;
        return CodeBlock.of(
                "$L.$L($L)$L",
                names.variable("in"),
                body.value().required() ? "requiredBody" : "optionalBody",
                names.variable("body"),
                body.value().required() || optional ? "" : ".orElse(null)");
    }

    private CodeBlock text() {
        CodeBlock text = CodeBlock.of("$L.text($L)", names.variable("in"), names.variable("body"));
        return ParameterExpression.converted(contract, operation, body.value(), names, text);
    }

    private CodeBlock document() {
        JsonExpressions json = new JsonExpressions(contract, names.variables());
        Schema schema = body.value().schema();
        if (schema instanceof Schema.OptionalOf optional) {
            return CodeBlock.of(
                    "$T.ofNullable($L.optionalBody($L, $L))",
                    Optional.class,
                    names.variable("in"),
                    names.variable("body"),
                    json.reading(optional.value().schema()));
        }
        String method = body.value().required() ? "requiredBody" : "optionalBody";
        return CodeBlock.of(
                "$L.$L($L, $L$L)",
                names.variable("in"),
                method,
                names.variable("body"),
                json.reading(schema),
                body.value().required() && !body.value().missingMessage().isEmpty()
                        ? CodeBlock.of(", $S", body.value().missingMessage())
                        : CodeBlock.of(""));
    }
}
