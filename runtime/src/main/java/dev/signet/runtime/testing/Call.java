package dev.signet.runtime.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/** One HTTP request, about to be sent. Every method gives another call and leaves this one as it is. */
public final class Call {
    private final String method;
    private final Target target;
    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, List<String>> cookies = new LinkedHashMap<>();
    private final Map<String, List<String>> form = new LinkedHashMap<>();
    private final Map<String, List<FormPart>> parts = new LinkedHashMap<>();
    private @Nullable Json json;
    private @Nullable String text;
    private byte @Nullable [] bytes;
    private @Nullable String guess;

    Call(String method, String template) {
        this(method, new Target(template));
    }

    private Call(String method, Target target) {
        this.method = method;
        this.target = target;
    }

    private Call(String method, Call other) {
        this(method, other.target.copy());
        form.putAll(other.form);
        parts.putAll(other.parts);
        headers.putAll(other.headers);
        cookies.putAll(other.cookies);
        json = other.json;
        text = other.text;
        bytes = other.bytes;
        guess = other.guess;
    }

    /** With another method. */
    public Call method(String other) {
        return new Call(other, this);
    }

    /** With the value of a path variable, unencoded. */
    public Call path(String name, String value) {
        Call copy = known();
        copy.target.path(name, value);
        return copy;
    }

    /** With these values, unencoded, of a query parameter and no others; none takes it away. */
    public Call query(String name, String... values) {
        Call copy = known();
        copy.target.query(name, List.of(values));
        return copy;
    }

    /** With these elements of a query parameter in one value, with commas between them; none takes it away. */
    public Call queryList(String name, String... elements) {
        Call copy = known();
        copy.target.queryList(name, List.of(elements));
        return copy;
    }

    /** With these elements of a path variable, with commas between them. */
    public Call pathList(String name, String... elements) {
        Call copy = known();
        copy.target.pathList(name, List.of(elements));
        return copy;
    }

    /** With these values, unencoded, of a field of the form that is its content, and no others; none takes it away. */
    public Call form(String name, String... values) {
        Call copy = known();
        copy.form.put(name, List.of(values));
        return copy;
    }

    /** With these values of a field of the form in parts that is its content, and no others; none takes it away. */
    public Call part(String name, String... values) {
        Call copy = known();
        copy.parts.put(
                name, Stream.of(values).map(value -> FormPart.text(name, value)).toList());
        return copy;
    }

    /** With one more file of the form in parts that is its content. */
    public Call file(String name, String fileName, String type, byte[] content) {
        Call copy = known();
        FormPart file = FormPart.file(name, fileName, type, content);
        copy.parts.put(
                name,
                Stream.concat(parts.getOrDefault(name, List.of()).stream(), Stream.of(file))
                        .toList());
        return copy;
    }

    /** With these values of a header, each on a line of its own, and no others; none takes it away. */
    public Call header(String name, String... values) {
        Call copy = known();
        copy.headers.put(name, List.of(values));
        return copy;
    }

    /** With these values of a cookie, as they are, and no others; none takes it away. */
    public Call cookie(String name, String... values) {
        Call copy = known();
        copy.cookies.put(name, List.of(values));
        return copy;
    }

    /** With credentials. */
    public Call authorization(String value) {
        return keepingGuess(header("Authorization", value));
    }

    /** With an {@code Idempotency-Key}. */
    public Call key(String value) {
        return keepingGuess(header("Idempotency-Key", value));
    }

    /** With the versions that it means to change. */
    public Call ifMatch(String... tags) {
        return keepingGuess(header("If-Match", tags));
    }

    /** With the versions that the client has. */
    public Call ifNoneMatch(String... tags) {
        return keepingGuess(header("If-None-Match", tags));
    }

    /** With another method, the same path and the same credentials, and nothing else. */
    Call bare(String other) {
        Call copy = new Call(other, target.withoutQuery());
        if (hasHeader("Authorization")) {
            copy.headers.put("Authorization", headers.get("Authorization"));
        }
        return keepingGuess(copy);
    }

    /** With content of another type; without this it is {@code application/json}. */
    public Call contentType(String type) {
        return header("Content-Type", type);
    }

    /** With this JSON text as its content. */
    public Call json(String content) {
        Call copy = known();
        copy.json = Json.parse(content);
        copy.text = null;
        copy.bytes = null;
        return copy;
    }

    /** With this content, which need not be JSON. */
    public Call text(String content) {
        Call copy = known();
        copy.json = null;
        copy.text = content;
        copy.bytes = null;
        return copy;
    }

    /** With this content of this type, as it is. */
    public Call content(String type, byte[] content) {
        Call copy = contentType(type);
        copy.json = null;
        copy.text = null;
        copy.bytes = content.clone();
        return copy;
    }

    /** Without content. */
    public Call withoutBody() {
        Call copy = known();
        copy.json = null;
        copy.text = null;
        copy.bytes = null;
        return copy;
    }

    /** With a String, Number, Boolean or null at a JSON Pointer of the content. */
    public Call body(String pointer, @Nullable Object value) {
        return edited(pointer, present -> List.of(Json.of(value)));
    }

    /** With JSON at a JSON Pointer of the content. */
    public Call bodyJson(String pointer, String value) {
        return edited(pointer, present -> List.of(Json.parse(value)));
    }

    /** With one of two values at a JSON Pointer of the content: the first, or the second where the first is already. */
    public Call other(String pointer, Object first, Object second) {
        return edited(pointer, present -> List.of(Json.of(present.contains(Json.of(first)) ? second : first)));
    }

    /** Without what stands at a JSON Pointer of the content. */
    public Call without(String pointer) {
        return edited(pointer, present -> List.of());
    }

    /** With a member of the content's object standing there twice. */
    public Call duplicate(String pointer) {
        return edited(pointer, present -> {
            if (present.isEmpty()) {
                throw new NoSuchElementException(pointer);
            }
            return List.of(present.get(0), present.get(0));
        });
    }

    /** With the array at a JSON Pointer of the content as long as this, its first element repeated. */
    public Call times(String pointer, int length) {
        return edited(pointer, present -> {
            if (present.isEmpty() || !(present.get(0) instanceof Json.Items items)) {
                throw new NoSuchElementException(pointer);
            }
            if (length > 0 && items.list().isEmpty()) {
                throw new NoSuchElementException(pointer + "/0");
            }
            return List.of(new Json.Items(
                    length == 0
                            ? List.of()
                            : Collections.nCopies(length, items.list().get(0))));
        });
    }

    private Call edited(String pointer, UnaryOperator<List<Json>> change) {
        Call copy = known();
        try {
            if (json == null) {
                throw new NoSuchElementException();
            }
            copy.json = json.edit(pointer, change);
        } catch (NoSuchElementException absent) {
            throw new TestAbortedException("Missing fixture: the content of " + this + " has no place for " + pointer
                    + ". Write a fixture whose content has one.");
        }
        return copy;
    }

    /** As a guess that nobody has confirmed, made by this fixture; any change makes it knowledge. */
    Call guessedBy(String fixture) {
        Call copy = new Call(method, this);
        copy.guess = fixture;
        return copy;
    }

    private Call known() {
        Call copy = new Call(method, this);
        copy.guess = null;
        return copy;
    }

    private Call keepingGuess(Call changed) {
        changed.guess = guess;
        return changed;
    }

    /** The fixture that guessed this call, empty where a person wrote it. */
    Optional<String> guess() {
        return Optional.ofNullable(guess);
    }

    String method() {
        return method;
    }

    Map<String, String> pathVariables() {
        return target.pathVariables();
    }

    Map<String, List<String>> headers() {
        return headers;
    }

    /** What the field {@code Cookie} says, empty where there are none (RFC 6265, 4.2.1). */
    Optional<String> cookies() {
        String field = cookies.entrySet().stream()
                .flatMap(cookie -> cookie.getValue().stream().map(value -> cookie.getKey() + "=" + value))
                .collect(Collectors.joining("; "));
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }

    boolean hasHeader(String name) {
        return !headers.getOrDefault(name, List.of()).isEmpty();
    }

    /** The content as it goes out. */
    Optional<byte[]> bytes() {
        if (bytes == null && json == null && text == null && isMultipart()) {
            return Optional.of(FormPart.joined(parts.values().stream().flatMap(List::stream)));
        }
        return bytes != null ? Optional.of(bytes) : content().map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** What the content is, if somebody says no other type. */
    String usualType() {
        if (isMultipart()) {
            return FormPart.TYPE;
        }
        return isForm() ? "application/x-www-form-urlencoded" : "application/json";
    }

    private boolean isMultipart() {
        return parts.values().stream().anyMatch(values -> !values.isEmpty());
    }

    /** The content that is text. */
    Optional<String> content() {
        if (json == null && text == null && isForm()) {
            return Optional.of(pairs(form));
        }
        return json != null ? Optional.of(json.text()) : Optional.ofNullable(text);
    }

    private boolean isForm() {
        return form.values().stream().anyMatch(values -> !values.isEmpty());
    }

    /** The path and the query, encoded. */
    String target() {
        return target.text();
    }

    private static String pairs(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream()
                        .map(value -> Target.encoded(field.getKey()) + "=" + Target.encoded(value)))
                .collect(Collectors.joining("&"));
    }

    /** The request line and the beginning of the content; never a header, since one holds credentials. */
    @Override
    public String toString() {
        String content = content().orElse("");
        List<String> parts = new ArrayList<>(List.of(method, target.shown()));
        if (!content.isEmpty()) {
            parts.add(content.length() > 200 ? content.substring(0, 200) + "…" : content);
        }
        return String.join(" ", parts);
    }
}
