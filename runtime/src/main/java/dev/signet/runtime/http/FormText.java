package dev.signet.runtime.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of a form in application/x-www-form-urlencoded (WHATWG URL, 5.1), by name, in their order. Unlike there, what
 * is not percent-encoded UTF-8 is refused and not repaired.
 */
final class FormText {
    private final byte[] text;

    private FormText(byte[] text) {
        this.text = text;
    }

    static Map<String, List<String>> fields(byte[] text) throws CharacterCodingException {
        return new FormText(text).fields();
    }

    private Map<String, List<String>> fields() throws CharacterCodingException {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        int start = 0;
        while (start < text.length) {
            int end = indexOf('&', start, text.length);
            if (end > start) {
                int equals = indexOf('=', start, end);
                String value = equals < end ? decoded(equals + 1, end) : "";
                fields.computeIfAbsent(decoded(start, equals), name -> new ArrayList<>())
                        .add(value);
            }
            start = end + 1;
        }
        return fields;
    }

    /** Where the character stands first, or the end. */
    private int indexOf(char character, int start, int end) {
        int index = start;
        while (index < end && text[index] != character) {
            index++;
        }
        return index;
    }

    private String decoded(int start, int end) throws CharacterCodingException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream(end - start);
        for (int i = start; i < end; i++) {
            if (text[i] == '%') {
                octets.write(octet(i + 1, end));
                i += 2;
            } else {
                octets.write(text[i] == '+' ? ' ' : text[i]);
            }
        }
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(octets.toByteArray()))
                .toString();
    }

    private int octet(int start, int end) throws CharacterCodingException {
        int high = start + 1 < end ? Character.digit(text[start], 16) : -1;
        int low = start + 1 < end ? Character.digit(text[start + 1], 16) : -1;
        if (high < 0 || low < 0) {
            throw new CharacterCodingException();
        }
        return high * 16 + low;
    }
}
