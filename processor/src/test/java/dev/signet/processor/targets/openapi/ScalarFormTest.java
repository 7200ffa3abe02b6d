package dev.signet.processor.targets.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.ScalarTexts;
import dev.signet.processor.targets.java.Scalars;
import dev.signet.runtime.json.Scalar;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a scalar's schema says of a text is what the service says of it, on texts that are nearly right. */
class ScalarFormTest {
    // Which zones and currencies there are, and when a zone has which offset, no expression can know.
    private static final Set<ScalarKind> LISTED =
            Set.of(ScalarKind.ZONE_ID, ScalarKind.CURRENCY, ScalarKind.ZONED_DATE_TIME);

    static Stream<ScalarKind> kinds() {
        return ScalarTexts.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theSchemaAcceptsWhatTheServiceAccepts(ScalarKind kind) throws ReflectiveOperationException {
        JsonSchema schema = schema(kind);
        Scalar<?> scalar = scalar(kind);

        List<String> differing = ScalarTexts.near(kind)
                .filter(text -> isDecided(kind, text))
                .filter(text -> accepts(schema, text) != (scalar.read(text) != null))
                .toList();

        assertThat(differing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theServiceAcceptsNothingThatTheSchemaRefuses(ScalarKind kind) throws ReflectiveOperationException {
        JsonSchema schema = schema(kind);
        Scalar<?> scalar = scalar(kind);

        assertThat(ScalarTexts.near(kind).filter(text -> scalar.read(text) != null))
                .allMatch(text -> accepts(schema, text))
                .containsAll(ScalarTexts.right(kind));
    }

    // An address in brackets has a grammar of its own (RFC 3986, 3.2.2). The validator's $ is Java's, which overlooks a
    // last line feed; ECMA-262's, 22.2.2.4, does not.
    private static boolean isDecided(ScalarKind kind, String text) {
        return !text.endsWith("\n") && !LISTED.contains(kind) && !(kind == ScalarKind.URI && text.contains("["));
    }

    private static boolean accepts(JsonSchema schema, String text) {
        return schema.validate(TextNode.valueOf(text)).isEmpty();
    }

    private static JsonSchema schema(ScalarKind kind) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(ScalarKeywords.of(kind));
    }

    private static Scalar<?> scalar(ScalarKind kind) throws ReflectiveOperationException {
        return (Scalar<?>) Scalar.class.getField(Scalars.constant(kind)).get(null);
    }
}
