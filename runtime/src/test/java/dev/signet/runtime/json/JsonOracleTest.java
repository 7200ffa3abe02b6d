package dev.signet.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** jackson-core, given characters that were decoded strictly, says of any bytes what our scanner says of them. */
class JsonOracleTest {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private record Number(String text) {}

    private record Members(List<Map.Entry<String, Object>> list) {}

    private int valid;

    @Test
    void mutatedDocumentsHaveTheSameTreeOrNone() {
        Mutations mutations = new Mutations(8259);
        int documents = 60_000;
        for (int i = 0; i < documents; i++) {
            judge(mutations.of(mutations.document()));
        }
        assertThat(valid).isBetween(documents / 5, documents * 4 / 5);
    }

    @Test
    void everyTwoBytesInAStringAreJudgedAlike() {
        for (int first = 0; first < 256; first++) {
            for (int second = 0; second < 256; second++) {
                judge(new byte[] {'"', (byte) first, (byte) second, '"'});
            }
        }
    }

    @Test
    void charactersOfThreeAndFourBytesAreJudgedAlike() {
        int[] bytes = {0x00, 0x22, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xED, 0xFF};
        for (int first = 0xDF; first <= 0xF8; first++) {
            for (int second : bytes) {
                for (int third : bytes) {
                    judge(new byte[] {'"', (byte) first, (byte) second, (byte) third, '"'});
                    for (int fourth : bytes) {
                        judge(new byte[] {'"', (byte) first, (byte) second, (byte) third, (byte) fourth, '"'});
                    }
                }
            }
        }
    }

    private void judge(byte[] document) {
        Optional<Object> expected = oracle(document);
        valid += expected.isPresent() ? 1 : 0;
        assertThat(read(document))
                .as("%s", new String(document, StandardCharsets.UTF_8))
                .isEqualTo(expected);
        JsonText skipped = new JsonText();
        skipped.begin(document, JsonLimits.DEFAULT);
        skipped.skip();
        assertThat(skipped.next() == JsonText.END && skipped.failure() == null).isEqualTo(expected.isPresent());
    }

    private static Optional<Object> read(byte[] document) {
        JsonText text = new JsonText();
        text.begin(document, JsonLimits.DEFAULT);
        Object value = value(text, new JsonPlace(document), "");
        if (text.next() != JsonText.END) {
            text.fail("more");
        }
        return text.failure() == null ? Optional.of(value) : Optional.empty();
    }

    private static Object value(JsonText text, JsonPlace place, String pointer) {
        if (text.failure() == null) {
            assertThat(place.pointer(text.at)).isEqualTo(pointer);
        }
        Object value =
                switch (text.peek()) {
                    case '{' -> members(text, place, pointer);
                    case '[' -> items(text, place, pointer);
                    case '"' -> JsonStrings.read(text);
                    case 't' -> text.skipTrue();
                    case 'f' -> !text.skipFalse();
                    case 'n' -> Optional.of(text.skipNull());
                    default -> new Number(JsonNumbers.read(text));
                };
        if (text.failure() == null) {
            assertThat(place.pointer(text.at)).isEqualTo(pointer);
        }
        return value;
    }

    private static Object members(JsonText text, JsonPlace place, String pointer) {
        List<Map.Entry<String, Object>> members = new ArrayList<>();
        text.enter();
        for (boolean more = text.member(true); more; more = text.member(false)) {
            String name = JsonStrings.readName(text);
            if (text.colon()) {
                String below = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
                members.add(Map.entry(name, value(text, place, below)));
            }
        }
        return new Members(members);
    }

    private static Object items(JsonText text, JsonPlace place, String pointer) {
        List<Object> items = new ArrayList<>();
        text.enter();
        for (boolean more = text.element(true); more; more = text.element(false)) {
            items.add(value(text, place, pointer + "/" + items.size()));
        }
        return items;
    }

    /** Nothing for what is no JSON text of one value in UTF-8. */
    private static Optional<Object> oracle(byte[] document) {
        try {
            CharBuffer characters = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(document));
            if (characters.length() > 0 && characters.charAt(0) == '\uFEFF') {
                return Optional.empty();
            }
            try (JsonParser parser = FACTORY.createParser(characters.array(), 0, characters.limit())) {
                if (parser.nextToken() == null) {
                    return Optional.empty();
                }
                Object value = value(parser);
                return parser.nextToken() == null ? Optional.of(value) : Optional.empty();
            }
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                List<Map.Entry<String, Object>> members = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    members.add(Map.entry(name, value(parser)));
                }
                return new Members(members);
            }
            case START_ARRAY -> {
                List<Object> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                return items;
            }
            case VALUE_NULL -> {
                return Optional.of(true);
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                return parser.getBooleanValue();
            }
            case VALUE_STRING -> {
                return parser.getText();
            }
            default -> {
                return new Number(parser.getText());
            }
        }
    }
}
