package dev.signet.processor.targets.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Site;
import dev.signet.processor.regex.Backtracked;
import dev.signet.processor.regex.EcmaText;
import dev.signet.processor.regex.Expression;
import dev.signet.processor.regex.JavaOnlySyntax;
import dev.signet.processor.regex.RealExpressions;
import dev.signet.processor.regex.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A validator of the document accepts the texts that the service accepts, and no others. */
class PatternAgreementTest {
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final int TEXTS = 200;

    @ParameterizedTest
    @ValueSource(ints = {0, Pattern.CASE_INSENSITIVE, Pattern.DOTALL})
    void theDocumentAcceptsWhatTheServiceAccepts(int flags) {
        Texts texts = new Texts(new Random(43));
        int said = 0;
        int matched = 0;
        int compared = 0;
        for (String regexp : RealExpressions.ALL) {
            Expression expression = Expression.of(regexp, flags);
            if (!isSaid(regexp, flags, expression)) {
                continue;
            }
            said++;
            Pattern pattern = Pattern.compile(regexp, flags);
            JsonSchema schema = schema(new Constraint.Pattern(Site.type("Test"), "", regexp, flags));
            for (int i = 0; i < TEXTS; i++) {
                String text = texts.near(expression.node());
                Optional<Boolean> expected = Backtracked.matches(pattern, text);
                // This validator's $ also stands before what ends the last line, where that of ECMA-262 does not.
                if (expected.isPresent() && !text.matches("(?s).*[\n\r\u0085\u2028\u2029]")) {
                    compared++;
                    matched += expected.get() ? 1 : 0;
                    assertThat(schema.validate(TextNode.valueOf(text)).isEmpty())
                            .as("%s, flags %d, on %s", regexp, flags, text)
                            .isEqualTo(expected.get());
                }
            }
        }
        assertThat(said).as("expressions in the document").isGreaterThan(RealExpressions.ALL.size() * 3 / 4);
        assertThat(matched).as("texts that match").isBetween(compared / 5, compared * 4 / 5);
    }

    private static boolean isSaid(String regexp, int flags, Expression expression) {
        return (flags == 0 && JavaOnlySyntax.in(regexp).isEmpty())
                || EcmaText.of(expression).isPresent();
    }

    private static JsonSchema schema(Constraint constraint) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        return SCHEMAS.getSchema(ConstraintKeywords.ofString(schema, List.of(constraint)));
    }
}
