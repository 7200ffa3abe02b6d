package dev.signet.runtime.testing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A JSON value that can be read and changed at a JSON Pointer (RFC 6901). It may be wrong on purpose: names may repeat. */
sealed interface Json {
    /** An object, its members as they stand in the text. */
    record Members(List<Member> list) implements Json {}

    /** A name and its value. */
    record Member(String name, Json value) {}

    /** An array. */
    record Items(List<Json> list) implements Json {}

    /** A String, a BigDecimal, a Boolean, or null. */
    record Leaf(@Nullable Object value) implements Json {}

    /** The value of a whole JSON text. */
    static Json parse(byte[] text) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            if (parser.nextToken() == null) {
                throw new IOException("There is no content");
            }
            Json value = read(parser);
            if (parser.nextToken() != null) {
                throw new IOException("There is more than one value");
            }
            return value;
        }
    }

    private static Json read(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                List<Member> members = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    members.add(new Member(name, read(parser)));
                }
                return new Members(members);
            }
            case START_ARRAY -> {
                List<Json> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(read(parser));
                }
                return new Items(items);
            }
            case VALUE_NULL -> {
                return new Leaf(null);
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                return new Leaf(parser.getBooleanValue());
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                return new Leaf(parser.getDecimalValue());
            }
            default -> {
                return new Leaf(parser.getText());
            }
        }
    }

    /** A String, a Number, a Boolean or null as JSON. */
    static Json of(@Nullable Object value) {
        return value instanceof Number number ? new Leaf(new BigDecimal(number.toString())) : new Leaf(value);
    }

    /** What stands at a pointer; of a repeated name the last. */
    default Optional<Json> at(String pointer) {
        Json here = this;
        for (String token : tokens(pointer)) {
            List<Json> found = here.children(token);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            here = found.get(found.size() - 1);
        }
        return Optional.of(here);
    }

    /** All that stands at a pointer in which {@code *} is every element of an array. */
    default List<Json> all(String pointer) {
        Stream<Json> here = Stream.of(this);
        for (String token : tokens(pointer)) {
            here = here.flatMap(json -> token.equals("*") && json instanceof Items items
                    ? items.list().stream()
                    : json.children(token).stream());
        }
        return here.toList();
    }

    private List<Json> children(String token) {
        if (this instanceof Members members) {
            return members.list().stream()
                    .filter(member -> member.name().equals(token))
                    .map(Member::value)
                    .toList();
        }
        if (this instanceof Items items
                && token.matches("\\d{1,9}")
                && Integer.parseInt(token) < items.list().size()) {
            return List.of(items.list().get(Integer.parseInt(token)));
        }
        return List.of();
    }

    /**
     * This value with other values in the place of those at a pointer: none removes, two make a name repeat.
     *
     * @throws NoSuchElementException if nothing holds that place
     */
    default Json edit(String pointer, UnaryOperator<List<Json>> change) {
        return edit(tokens(pointer), change);
    }

    private Json edit(List<String> tokens, UnaryOperator<List<Json>> change) {
        if (tokens.isEmpty()) {
            return change.apply(List.of(this)).get(0);
        }
        String token = tokens.get(0);
        List<String> rest = tokens.subList(1, tokens.size());
        List<Json> present = children(token);
        if ((!rest.isEmpty() && present.isEmpty()) || this instanceof Leaf) {
            throw new NoSuchElementException(token);
        }
        List<Json> changed = rest.isEmpty()
                ? change.apply(present)
                : present.stream().map(child -> child.edit(rest, change)).toList();
        return this instanceof Members members
                ? replaced(members, token, changed)
                : replaced((Items) this, token, changed);
    }

    private static Json replaced(Members members, String name, List<Json> values) {
        List<Member> list = new ArrayList<>();
        List<Member> replacement =
                values.stream().map(value -> new Member(name, value)).toList();
        boolean placed = false;
        for (Member member : members.list()) {
            if (!member.name().equals(name)) {
                list.add(member);
            } else if (!placed) {
                list.addAll(replacement);
                placed = true;
            }
        }
        if (!placed) {
            list.addAll(replacement);
        }
        return new Members(list);
    }

    private static Json replaced(Items items, String index, List<Json> values) {
        List<Json> list = new ArrayList<>(items.list());
        int at = Integer.parseInt(index);
        if (at < list.size()) {
            list.remove(at);
        }
        list.addAll(Math.min(at, list.size()), values);
        return new Items(list);
    }

    private static List<String> tokens(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        return Stream.of(pointer.substring(1).split("/", -1))
                .map(token -> token.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    /** As JSON text. */
    default String text() {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private void write(JsonGenerator out) throws IOException {
        if (this instanceof Members members) {
            out.writeStartObject();
            for (Member member : members.list()) {
                out.writeFieldName(member.name());
                member.value().write(out);
            }
            out.writeEndObject();
        } else if (this instanceof Items items) {
            out.writeStartArray();
            for (Json item : items.list()) {
                item.write(out);
            }
            out.writeEndArray();
        } else {
            writeLeaf(((Leaf) this).value(), out);
        }
    }

    private static void writeLeaf(@Nullable Object value, JsonGenerator out) throws IOException {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else {
            out.writeString(value.toString());
        }
    }

    /** The value of UTF-8 JSON written in a test. */
    static Json parse(String text) {
        try {
            return parse(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException wrong) {
            throw new IllegalArgumentException("This is not JSON: " + text, wrong);
        }
    }
}
