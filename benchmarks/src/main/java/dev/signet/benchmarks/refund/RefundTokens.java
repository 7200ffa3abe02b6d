package dev.signet.benchmarks.refund;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.signet.benchmarks.Reading;
import dev.signet.benchmarks.Tokens;
import java.io.IOException;

/** A {@link CreateRefund} read by hand, token by token. */
final class RefundTokens implements Reading<CreateRefund> {

    private final JsonFactory factory = new JsonFactory();

    @Override
    public Object read(byte[] json) throws IOException {
        try (JsonParser parser = factory.createParser(json)) {
            Tokens.beginObject(parser);
            String customerId = null;
            Long amountCents = null;
            RefundReason reason = null;
            String note = null;
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                switch (name) {
                    case "customerId" -> customerId = Tokens.text(parser);
                    case "amountCents" -> amountCents = parser.getLongValue();
                    case "reason" -> reason = RefundReason.valueOf(parser.getText());
                    case "note" -> note = Tokens.text(parser);
                    default -> throw Tokens.unknown(parser, name);
                }
            }
            return new CreateRefund(customerId, amountCents, reason, note);
        }
    }
}
