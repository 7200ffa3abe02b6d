package dev.signet.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one JSON document (RFC 8259). Once the text turns out not to be JSON there are no more tokens, and
 * {@link #failure} says why.
 */
final class JsonTokens {

    /** Deeper nesting is refused. */
    static final int MAX_DEPTH = 100;

    // Names are not kept from one document to the next: a hostile client would fill the table with its own.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(Scalar.MAX_DIGITS)
                    .maxNameLength(1000)
                    .build())
            .build();

    /** Why reading ended early: the words for it and where, in bytes from the start. */
    record Failure(String detail, long offset) {}

    private final char[] text;
    private final int length;
    private @Nullable JsonParser parser;
    private @Nullable JsonToken token;
    private @Nullable Failure failure;

    private JsonTokens(char[] text, int length) {
        this.text = text;
        this.length = length;
    }

    /** Stands on the first token. */
    static JsonTokens of(byte[] document) {
        // The parser is given characters: from bytes it would guess at UTF-16, and accept overlong UTF-8.
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(document);
        try {
            CharBuffer characters = strict.decode(bytes);
            JsonTokens tokens = new JsonTokens(characters.array(), characters.limit());
            tokens.open();
            return tokens;
        } catch (CharacterCodingException notUtf8) {
            JsonTokens tokens = new JsonTokens(new char[0], 0);
            tokens.failure = new Failure("must be encoded in UTF-8", bytes.position());
            return tokens;
        }
    }

    private void open() {
        if (length > 0 && text[0] == '\uFEFF') {
            failure = new Failure("must not start with a byte order mark", 0);
            return;
        }
        try {
            parser = FACTORY.createParser(text, 0, length);
        } catch (IOException impossible) {
            throw new IllegalStateException("Characters in memory cannot be opened", impossible);
        }
        if (next() == null && failure == null) {
            fail("must not be empty");
        }
    }

    /** Why there are no more tokens, or null if there was no fault so far. */
    @Nullable
    Failure failure() {
        return failure;
    }

    /** Whether the token at hand is this one; none is after a failure. */
    boolean at(JsonToken kind) {
        return token == kind;
    }

    /** Steps on; null at the end of the document and after a failure. */
    @Nullable
    JsonToken next() {
        if (parser == null || failure != null) {
            return null;
        }
        try {
            token = parser.nextToken();
        } catch (IOException notJson) {
            fail(notJson);
        }
        return token;
    }

    /** Steps to the last token of the value at hand. */
    void skip() {
        if (parser == null || failure != null) {
            return;
        }
        try {
            parser.skipChildren();
            token = parser.currentToken();
        } catch (IOException notJson) {
            fail(notJson);
        }
    }

    /** The text of the token at hand; empty after a failure, which reading it may bring about. */
    String text() {
        if (parser == null || failure != null) {
            return "";
        }
        try {
            return parser.getText();
        } catch (IOException notJson) {
            fail(notJson);
            return "";
        }
    }

    /**
     * A member of the object at hand, found without leaving its first token.
     *
     * @param text its value where that is a string
     */
    record Member(boolean isThere, @Nullable String text) {}

    /** Looks ahead for a member of the object that begins at the token at hand; what is no JSON shows when it is read. */
    Member peekMember(String name) {
        Member missing = new Member(false, null);
        if (parser == null || failure != null) {
            return missing;
        }
        int start = (int) parser.currentTokenLocation().getCharOffset();
        try (JsonParser ahead = FACTORY.createParser(text, start, length - start)) {
            ahead.nextToken();
            while (ahead.nextToken() == JsonToken.FIELD_NAME) {
                boolean found = ahead.currentName().equals(name);
                JsonToken value = ahead.nextToken();
                if (found) {
                    return new Member(true, value == JsonToken.VALUE_STRING ? ahead.getText() : null);
                }
                ahead.skipChildren();
            }
            return missing;
        } catch (IOException notJson) {
            return missing;
        }
    }

    /** Where the token at hand is (RFC 6901); at the end of an object or array, where that is. */
    String pointer() {
        return parser == null ? "" : parser.getParsingContext().pathAsPointer().toString();
    }

    /** Ends reading: what follows the token at hand has no business there. */
    void fail(String detail) {
        long offset = parser == null ? 0 : parser.currentTokenLocation().getCharOffset();
        stop(detail, offset);
    }

    private void fail(IOException notJson) {
        String detail = notJson instanceof StreamConstraintsException
                ? "exceeds a limit: " + MAX_DEPTH + " levels, 1000 characters in a name or number"
                : "must be JSON";
        stop(detail, parser == null ? 0 : parser.currentLocation().getCharOffset());
    }

    private void stop(String detail, long characters) {
        token = null;
        int read = (int) Math.max(0, Math.min(length, characters));
        failure = new Failure(detail, new String(text, 0, read).getBytes(StandardCharsets.UTF_8).length);
    }
}
