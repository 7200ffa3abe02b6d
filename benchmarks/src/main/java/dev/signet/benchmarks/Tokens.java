package dev.signet.benchmarks;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What reading by hand needs time and again. */
public final class Tokens {

    private Tokens() {}

    /** Reads one value, the parser standing on its first token. */
    public interface Element<T> {
        /** Leaves the parser on the value's last token. */
        T read(JsonParser parser) throws IOException;
    }

    /** Steps on to the first token, which must open an object. */
    public static void beginObject(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new JsonParseException(parser, "An object was expected");
        }
    }

    /** A string, or null. */
    public static @Nullable String text(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw new JsonParseException(parser, "A string was expected");
        }
        return parser.getText();
    }

    /** An array. */
    public static <T> List<T> list(JsonParser parser, Element<T> element) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw new JsonParseException(parser, "An array was expected");
        }
        List<T> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(element.read(parser));
        }
        return list;
    }

    /** There is no such member. */
    public static JsonParseException unknown(JsonParser parser, String name) {
        return new JsonParseException(parser, name + " is not known here");
    }
}
