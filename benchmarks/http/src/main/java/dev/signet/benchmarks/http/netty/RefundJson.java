package dev.signet.benchmarks.http.netty;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** JSON in and out, token by token. */
final class RefundJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private RefundJson() {}

    static CreateRefund read(byte[] json) throws IOException {
        try (JsonParser parser = FACTORY.createParser(json)) {
            long amountCents = 0;
            String reason = null;
            String note = null;
            parser.nextToken();
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                switch (name) {
                    case "amount_cents" -> amountCents = parser.getLongValue();
                    case "reason" -> reason = text(parser);
                    case "note" -> note = text(parser);
                    default -> parser.skipChildren();
                }
            }
            return new CreateRefund(amountCents, reason, note);
        }
    }

    private static @Nullable String text(JsonParser parser) throws IOException {
        return parser.currentToken() == JsonToken.VALUE_NULL ? null : parser.getText();
    }

    static byte[] write(Refund refund) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
            out.writeStartObject();
            out.writeStringField("id", refund.id().toString());
            out.writeStringField("customer_id", refund.customerId());
            out.writeNumberField("amount_cents", refund.amountCents());
            out.writeStringField("reason", refund.reason());
            if (refund.note() != null) {
                out.writeStringField("note", refund.note());
            }
            out.writeStringField("created_at", refund.createdAt().toString());
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    static byte[] write(List<Fault> faults, UUID instance) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
            out.writeStartObject();
            out.writeStringField("type", "/problems/validation-error");
            out.writeStringField("title", "Validation error");
            out.writeNumberField("status", 400);
            out.writeStringField("detail", "The request breaks the contract of this operation.");
            out.writeStringField("instance", "urn:uuid:" + instance);
            out.writeArrayFieldStart("errors");
            for (Fault fault : faults) {
                out.writeStartObject();
                out.writeStringField("pointer", fault.pointer());
                out.writeStringField("code", fault.code());
                out.writeStringField("detail", fault.detail());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }
}
