package dev.signet.runtime.http;

import dev.signet.runtime.json.JsonLimits;
import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.problem.Problem;
import dev.signet.runtime.problem.ProblemException;
import dev.signet.runtime.problem.ValidationProblem;
import dev.signet.runtime.sensitive.Confidential;
import dev.signet.runtime.sensitive.Refusal;
import dev.signet.runtime.validation.ValidationContext;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The arguments of one call, as a request carries them. Faults are collected; what is read in spite of one is a
 * placeholder, not to be used where it {@link #hasViolations}.
 */
public final class Arguments {

    private static final Logger LOG = LoggerFactory.getLogger(Arguments.class);

    private final HttpRequest<?> request;
    private Map<String, List<String>> form = Map.of();
    private Optional<FormParts> parts = Optional.empty();
    private Violations found = Violations.NONE;

    private JsonLimits limits = JsonLimits.DEFAULT;

    private final @Nullable ValidationContext context;

    private Arguments(HttpRequest<?> request, @Nullable ValidationContext context) {
        this.request = request;
        this.context = context;
    }

    /** The arguments in this request. */
    public static Arguments of(HttpRequest<?> request) {
        return new Arguments(request, null);
    }

    /** The same for a contract whose constraints ask the application for something. */
    public static Arguments of(HttpRequest<?> request, ValidationContext context) {
        return new Arguments(request, context);
    }

    /** What a JSON body may ask for, where the contract says so itself; to be told before the body is read. */
    public void limits(JsonLimits ofTheContract) {
        limits = ofTheContract;
    }

    /** A path variable, which the router has found and decoded. */
    public Argument path(String name, String text) {
        return new Argument(this, "path", name, List.of(text));
    }

    /** A query parameter. Its name is compared exactly. */
    public Argument query(String name) {
        return new Argument(this, "query", name, request.getParameters().getAll(name));
    }

    /** A header. Its name is compared without regard to case (RFC 9110, 5.1). */
    public Argument header(String name) {
        return new Argument(this, "header", name, request.getHeaders().getAll(name));
    }

    /** A path variable whose elements stand between commas; one in an element is {@code %2C}. */
    public Argument pathList(String name, String template) {
        return new Argument(this, "path", name, PathText.elements(request, template, name));
    }

    /** A query parameter whose elements stand between commas; one in an element is {@code %2C}. */
    public Argument queryList(String name) {
        List<List<String>> given = QueryText.elements(request, name);
        Argument elements = new Argument(this, "query", name, given.isEmpty() ? List.of() : given.get(0));
        if (given.size() > 1) {
            report(Violation.of(name, "repeated", "must not be given more than once")
                    .in("query"));
        }
        return elements;
    }

    /** A header whose elements stand between commas, in one line or several; one in an element is in quotes. */
    public Argument headerList(String name) {
        return new Argument(
                this, "header", name, HeaderText.elements(request.getHeaders().getAll(name)));
    }

    /** A cookie. Its name is compared exactly. A value in double quotes is what stands between them. */
    public Argument cookie(String name) {
        return new Argument(this, "cookie", name, RequestCookies.of(request, name));
    }

    /** Reports each query parameter that has none of these names. */
    public void onlyQuery(String... names) {
        if (!QueryText.isPresent(request)) {
            return;
        }
        List<String> known = List.of(names);
        request.getParameters().names().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> report(Violation.of(name, "unknown", "is not a parameter of this operation")
                        .in("query")));
    }

    /**
     * The object that parameters make together. Null where code of its author refuses them, which is then reported of the
     * first.
     *
     * @param in the place of the first parameter
     * @param names the parameters that go into it
     */
    public <T> @Nullable T make(Callable<T> maker, String in, String... names) {
        try {
            return maker.call();
        } catch (Exception refusal) {
            LOG.warn(
                    "A constructor or setter refused what its contract allows; a constraint would tell why",
                    Refusal.of(refusal));
            List<String> others = List.of(names).subList(1, names.length);
            String together = others.isEmpty() ? "" : " together with " + String.join(", ", others);
            Violation violation = Violation.of(names[0], "invalid", "is not valid" + together);
            report((others.isEmpty() ? violation : violation.with("with", others)).in(in));
            return null;
        }
    }

    /** The body; null only where a violation was reported, as an absent body and a JSON null are. */
    public <T> @Nullable T requiredBody(byte @Nullable [] body, Function<JsonReader, @Nullable T> reader) {
        return requiredBody(body, reader, Violation.required(""));
    }

    /** The same; its absence is reported in the contract's own words. */
    public <T> @Nullable T requiredBody(
            byte @Nullable [] body, Function<JsonReader, @Nullable T> reader, String words) {
        return requiredBody(body, reader, Violation.required("").saying(words));
    }

    private <T> @Nullable T requiredBody(
            byte @Nullable [] body, Function<JsonReader, @Nullable T> reader, Violation absent) {
        Violations before = found;
        T value = optionalBody(body, reader);
        if (value == null && found == before) {
            report(absent);
        }
        return value;
    }

    /**
     * The body; null where there is no content or a JSON null. Where a violation was reported it is null or holds gaps, for
     * a validator to judge the rest of it.
     */
    public <T> @Nullable T optionalBody(byte @Nullable [] body, Function<JsonReader, @Nullable T> reader) {
        if (body == null || body.length == 0) {
            return null;
        }
        JsonReader in = JsonReader.of(body, limits, context);
        T value = reader.apply(in);
        boolean isWhole = in.isWhole();
        found = found.and(in.finish());
        return isWhole ? value : null;
    }

    /**
     * Reads the fields of the form that is the content, and reports those that have none of these names. What is no form
     * ends the call.
     */
    public void fields(byte[] body, String... names) {
        List<String> known = List.of(names);
        try {
            form = FormText.fields(body);
        } catch (CharacterCodingException notEncoded) {
            report(Violation.of("", "type", "must be percent-encoded text in UTF-8"));
            refuseViolations();
        }
        form.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> report(Violation.of(name, "unknown", "is not a field of this form")
                        .in("form")));
    }

    /** A field of the form. Its name is compared exactly. */
    public Argument form(String name) {
        List<String> texts = parts.map(there -> there.texts(name)).orElseGet(() -> form.getOrDefault(name, List.of()));
        return new Argument(this, "form", name, texts);
    }

    /**
     * Reads the parts of the form that is the content, and reports those that it does not know. What is no form ends the
     * call.
     */
    public void parts(FormParts content) {
        parts = Optional.of(content);
        if (!content.read(this::report)) {
            refuseViolations();
        }
    }

    /** A file of the form. Its name is compared exactly. */
    public FileArgument file(String name) {
        FormParts content = parts.orElseThrow();
        return new FileArgument(this, content, name, content.files(name));
    }

    /** The content as it is; none of it only where that was reported. */
    public byte[] requiredBody(byte[] body) {
        if (body.length == 0) {
            report(Violation.required(""));
        }
        return body;
    }

    /** The content as it arrives; none of it only where that was reported, or when it turns out to be empty. */
    public InputStream requiredBody(ContentStream body) {
        if (!body.isPresent()) {
            report(Violation.required(""));
        }
        return body;
    }

    /** The content as it is, where there is some. */
    public Optional<byte[]> optionalBody(byte[] body) {
        return body.length == 0 ? Optional.empty() : Optional.of(body);
    }

    /** The content as it arrives, where there may be some. */
    public Optional<InputStream> optionalBody(ContentStream body) {
        return body.isPresent() ? Optional.of(body) : Optional.empty();
    }

    /** The content as one text; absent where there is none. */
    public Argument text(byte[] body) {
        return new Argument(this, "body", "", body.length == 0 ? List.of() : decoded(body));
    }

    private List<String> decoded(byte[] body) {
        try {
            return List.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            report(Violation.of("", "type", "must be text in UTF-8"));
            refuseViolations();
            return List.of();
        }
    }

    /** Adds what a validator found, except of arguments in which a fault is known already. */
    public void check(Violations violations) {
        if (found.isEmpty() || violations.isEmpty()) {
            found = found.and(violations);
            return;
        }
        Set<String> faulty = found.list().stream().map(Arguments::place).collect(Collectors.toSet());
        violations.list().stream()
                .filter(violation -> !faulty.contains(place(violation)))
                .forEach(this::report);
    }

    /** Whether anything was found that the client has to correct. */
    public boolean hasViolations() {
        return !found.isEmpty();
    }

    /** The 400 that tells all that was found, in the best language for the client. */
    public HttpResponse<byte[]> refusal() {
        return problem().answer(request);
    }

    /** Ends the call with it, where what was found leaves nothing else to look for. */
    private void refuseViolations() {
        if (!found.isEmpty()) {
            throw new ProblemException(problem());
        }
    }

    // What a validator of the application says of a value may repeat it.
    private Problem problem() {
        boolean declared = found.list().stream().allMatch(Violation::isInDeclaredWords);
        return ValidationProblem.of(
                declared || !Confidential.Routes.include(request) ? found : found.inDeclaredWords());
    }

    /** Reports that there is nothing, unless that is because of what was wrong with it. */
    void reportAbsent(Violation violation) {
        String place = place(violation);
        if (found.list().stream().map(Arguments::place).noneMatch(place::equals)) {
            report(violation);
        }
    }

    void report(Violation violation) {
        found = found.and(violation);
    }

    private static String place(Violation violation) {
        return violation.in() + " " + violation.where();
    }
}
