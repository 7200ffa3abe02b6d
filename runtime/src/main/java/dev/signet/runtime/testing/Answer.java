package dev.signet.runtime.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** What the service answered to a {@link Call}. The methods that begin with has, is or allows fail where they do not hold. */
public final class Answer {
    private static final Set<String> NAMES_OF_ONE_ANSWER =
            Set.of("date", "traceparent", "traceresponse", "x-correlation-id", "x-request-id");

    private static final Pattern USED_UP = Pattern.compile(";r=0;t=([0-9]+)");

    private final Call call;
    private final HttpResponse<byte[]> response;

    Answer(Call call, HttpResponse<byte[]> response) {
        this.call = call;
        this.response = response;
    }

    /** The status code. */
    public int status() {
        return response.statusCode();
    }

    /** The first value of a header. */
    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /** The string, number or boolean at a JSON Pointer of the content, as text. */
    public String text(String pointer) {
        return json().at(pointer)
                .filter(Json.Leaf.class::isInstance)
                .map(leaf -> String.valueOf(((Json.Leaf) leaf).value()))
                .orElseThrow(() -> failure("has no " + pointer));
    }

    int contentLength() {
        return response.body().length;
    }

    /** The status is this one. */
    public Answer hasStatus(int expected) {
        return holds(status() == expected, "is not " + expected);
    }

    /** The status is one of these. */
    Answer hasStatus(Statuses expected) {
        return holds(expected.include(status()), "is not " + expected);
    }

    /** The content is {@code application/json}. */
    public Answer isJson() {
        return isOfType("application/json");
    }

    /** The content is of this type. */
    public Answer hasType(String type) {
        return isOfType(type);
    }

    /** There is neither content nor a type of it. */
    public Answer hasNoContent() {
        holds(response.body().length == 0, "has content");
        return holds(header("Content-Type").isEmpty(), "has a Content-Type without content");
    }

    /**
     * Something of this type stands at a JSON Pointer, in which {@code *} is every element of an array. A list that is
     * the whole answer and empty skips the test: nothing is known of its elements.
     */
    public Answer has(String pointer, JsonType type) {
        int elementsEnd = pointer.lastIndexOf("/*") + 2;
        if (elementsEnd < 2) {
            return holds(
                    json().at(pointer).filter(type::includes).isPresent(), "has no " + pointer + " of type " + type);
        }
        List<Json> elements = json().all(pointer.substring(0, elementsEnd));
        if (elements.isEmpty() && elementsEnd == 2) {
            throw new TestAbortedException("Missing fixture: the answer to " + call
                    + " is an empty list. Write a fixture whose answer has an element.");
        }
        String inElement = pointer.substring(elementsEnd);
        return holds(
                elements.stream()
                        .allMatch(element ->
                                element.at(inElement).filter(type::includes).isPresent()),
                "has an element without " + pointer + " of type " + type);
    }

    /** What stands at a JSON Pointer is of this type, or there is nothing. */
    public Answer mayHave(String pointer, JsonType type) {
        return holds(
                json().all(pointer).stream()
                        .allMatch(value -> value.equals(new Json.Leaf(null)) || type.includes(value)),
                "has a " + pointer + " that is not of type " + type);
    }

    /** {@code Location} is this path; its variables have the values they had in the request, or else in the content. */
    public Answer hasLocation(String template) {
        String location = header("Location").orElseThrow(() -> failure("has no Location"));
        Map<String, String> values = new HashMap<>(call.pathVariables());
        if (response.body().length > 0 && json() instanceof Json.Members members) {
            members.list().stream()
                    .filter(member -> member.value() instanceof Json.Leaf)
                    .forEach(member -> values.putIfAbsent(member.name(), text("/" + escaped(member.name()))));
        }
        String expected = Target.expanded(template, values);
        return holds(
                expected.equals(URI.create(location).getRawPath()),
                "has the Location " + location + ", not " + expected);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** {@code WWW-Authenticate} holds a challenge (RFC 9110, 15.5.2). */
    public Answer hasChallenge() {
        return holds(header("WWW-Authenticate").filter(text -> !text.isBlank()).isPresent(), "has no WWW-Authenticate");
    }

    /** There is a strong {@code ETag} (RFC 9110, 8.8.3). */
    public Answer hasEntityTag() {
        String tag = header("ETag").orElseThrow(() -> failure("has no ETag"));
        return holds(tag.matches("\"[!#-~]*\""), "has the ETag " + tag + ", which is not a strong one");
    }

    /** Caches are told this in {@code Cache-Control} (RFC 9111, 5.2.2). */
    public Answer hasCacheControl(String directives) {
        String told = header("Cache-Control").orElse("none");
        return holds(told.equals(directives), "has the Cache-Control " + told + ", not " + directives);
    }

    /** {@code Vary} names these fields, among others (RFC 9110, 12.5.5). */
    public Answer varies(String... fields) {
        List<String> told = list("Vary");
        return holds(told.containsAll(Arrays.asList(fields)), "varies by " + told + ", not " + Arrays.toString(fields));
    }

    /** {@code RateLimit-Policy} is this, and {@code RateLimit} tells what is left of each quota that it names. */
    Answer hasQuotas(String policies) {
        String told = header("RateLimit-Policy").orElse("none");
        holds(told.equals(policies), "has the RateLimit-Policy " + told + ", not " + policies);
        String left = header("RateLimit").orElse("none");
        String names = policies.replaceAll(";q=[0-9]+;w=[0-9]+", "");
        holds(
                left.replaceAll(";r=[0-9]+;t=[0-9]+", "").equals(names),
                "has the RateLimit " + left + ", not of " + names);
        return this;
    }

    /** {@code Retry-After} comes no earlier than one of the quotas that were used up takes a request again. */
    Answer isToComeBackLater() {
        String wait = header("Retry-After").orElse("none");
        holds(wait.matches("[1-9][0-9]{0,9}"), "has the Retry-After " + wait);
        long latest = USED_UP.matcher(header("RateLimit").orElse(""))
                .results()
                .mapToLong(quota -> Long.parseLong(quota.group(1)))
                .max()
                .orElse(0);
        holds(Long.parseLong(wait) >= latest, "has the Retry-After " + wait + ", before a quota is restored");
        return has("/violated_policies/0", JsonType.STRING);
    }

    /** The elements of a field, in one line or several. */
    private List<String> list(String field) {
        return response.headers().allValues(field).stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(String::trim)
                .toList();
    }

    /** {@code Allow} names these methods, among others (RFC 9110, 15.5.6). */
    public Answer allows(String... methods) {
        List<String> allowed = list("Allow");
        return holds(
                allowed.containsAll(Arrays.asList(methods)), "allows " + allowed + ", not " + Arrays.toString(methods));
    }

    /** It is an RFC 9457 problem of this type and title. */
    Answer isProblem(String type, String title) {
        isWellFormedProblem();
        holds(text("/type").equals(type), "is not a " + type);
        return holds(text("/title").equals(title), "is not titled \"" + title + "\"");
    }

    /** Whoever raised it, an error has one shape: type, title, status and instance (RFC 9457). */
    Answer isWellFormedProblem() {
        isOfType("application/problem+json");
        has("/type", JsonType.STRING).has("/title", JsonType.STRING).has("/instance", JsonType.STRING);
        return holds(
                has("/status", JsonType.INTEGER).text("/status").equals(Integer.toString(status())),
                "has another status in its problem");
    }

    /** A 404, or a declared problem: whatever else it is, it is no fault of the call that was guessed. */
    boolean isForWantOfKnowledge() {
        if (status() < 400 || status() > 499) {
            return false;
        }
        return status() == 404
                || (isOfProblemType("/problems/")
                        && !isOfProblemType("/problems/validation-error")
                        && !isOfProblemType("/problems/idempotency-"));
    }

    boolean isOfProblemType(String prefix) {
        return header("Content-Type").orElse("").startsWith("application/problem+json")
                && text("/type").startsWith(prefix);
    }

    /** The entries of a validation problem. */
    List<ExpectedViolation> violations() {
        return json().all("/errors/*").stream().map(this::violation).toList();
    }

    private ExpectedViolation violation(Json error) {
        word(error, "/detail");
        String in = word(error, "/in");
        String where = word(error, in.equals("body") ? "/pointer" : "/parameter");
        return new ExpectedViolation(in, where + index(error), word(error, "/code"));
    }

    private static String index(Json error) {
        return error.at("/index")
                .map(leaf -> "[" + ((Json.Leaf) leaf).value() + "]")
                .orElse("");
    }

    private String word(Json error, String pointer) {
        return error.at(pointer)
                .filter(JsonType.STRING::includes)
                .map(leaf -> String.valueOf(((Json.Leaf) leaf).value()))
                .orElseThrow(() -> failure("has an entry of errors without " + pointer));
    }

    /** Whether it came out of the idempotency store. */
    boolean isReplayed() {
        return header("Idempotent-Replayed").filter("true"::equals).isPresent();
    }

    /** The same status, Location and content, byte for byte. */
    Answer isTheSameAs(Answer other) {
        holds(status() == other.status(), "has not the status of the first answer, " + other);
        holds(
                header("Location").equals(other.header("Location")),
                "has not the Location of the first answer, " + other);
        return holds(
                Arrays.equals(response.body(), other.response.body()),
                "has not the content of the first answer, " + other);
    }

    /** The same status, content and headers, byte for byte, but for when it was told and for the instance of the problem. */
    Answer isToldLike(Answer other) {
        holds(status() == other.status(), "has not the status of " + other);
        holds(headers().equals(other.headers()), "has not the headers of " + other);
        return holds(withoutInstance().equals(other.withoutInstance()), "has not the content of " + other);
    }

    // A service may give each answer a name besides, to be found by in traces.
    private Map<String, List<String>> headers() {
        Map<String, List<String>> told = new TreeMap<>(response.headers().map());
        told.keySet().removeIf(name -> NAMES_OF_ONE_ANSWER.contains(name.toLowerCase(Locale.ROOT)));
        return told;
    }

    private String withoutInstance() {
        return new String(response.body(), StandardCharsets.ISO_8859_1)
                .replaceAll("\"instance\":\"[^\"]*\"", "\"instance\":\"\"");
    }

    Answer holds(boolean truth, String otherwise) {
        if (!truth) {
            throw failure(otherwise);
        }
        return this;
    }

    AssertionFailedError failure(String what) {
        return new AssertionFailedError("The answer " + what + ".\n  request: " + call + "\n  answer:  " + this);
    }

    private Answer isOfType(String mediaType) {
        String type = header("Content-Type").orElse("none").toLowerCase(Locale.ROOT);
        return holds(type.split(";", 2)[0].trim().equals(mediaType), "is not " + mediaType);
    }

    private Json json() {
        try {
            return Json.parse(response.body());
        } catch (IOException notJson) {
            throw failure("is not JSON: " + notJson.getMessage());
        }
    }

    @Override
    public String toString() {
        String content = new String(response.body(), StandardCharsets.UTF_8);
        return status() + " " + header("Content-Type").orElse("") + " "
                + (content.length() > 1000 ? content.substring(0, 1000) + "…" : content);
    }
}
