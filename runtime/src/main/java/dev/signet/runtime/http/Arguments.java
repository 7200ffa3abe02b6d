package dev.signet.runtime.http;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.problem.ProblemException;
import dev.signet.runtime.problem.ValidationProblem;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import io.micronaut.http.HttpRequest;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of one call, as a request carries them. Faults are collected; what is read in spite of one is a
 * placeholder, not to be used before {@link #refuseViolations} has let the request pass.
 */
public final class Arguments {

    private final HttpRequest<?> request;
    private final Set<String> faulty = new HashSet<>();
    private Violations found = Violations.NONE;

    private Arguments(HttpRequest<?> request) {
        this.request = request;
    }

    /** The arguments in this request. */
    public static Arguments of(HttpRequest<?> request) {
        return new Arguments(request);
    }

    /** A path variable, which the router has found and decoded. */
    public Argument path(String name, String text) {
        return new Argument(this, "path", name, List.of(PathText.unmangled(request, text)));
    }

    /** A query parameter. Its name is compared exactly. */
    public Argument query(String name) {
        return new Argument(this, "query", name, request.getParameters().getAll(name));
    }

    /** A header. Its name is compared without regard to case (RFC 9110, 5.1). */
    public Argument header(String name) {
        return new Argument(this, "header", name, request.getHeaders().getAll(name));
    }

    /** The body; null only where a violation was reported, as an absent body and a JSON null are. */
    public <T> @Nullable T requiredBody(byte @Nullable [] body, Function<JsonReader, @Nullable T> reader) {
        int before = faulty.size();
        T value = optionalBody(body, reader);
        if (value == null && faulty.size() == before) {
            report(Violation.required(""));
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
        JsonReader in = JsonReader.of(body);
        T value = reader.apply(in);
        Violations faults = in.finish();
        faults.list().forEach(this::report);
        return in.isBroken() ? null : value;
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
        if (violations.isEmpty()) {
            return;
        }
        List<Violation> news = violations.list().stream()
                .filter(violation -> !faulty.contains(place(violation)))
                .toList();
        news.forEach(this::report);
    }

    /** Ends the call with 400 if anything was found, telling all of it. */
    public void refuseViolations() {
        if (!found.isEmpty()) {
            throw new ProblemException(ValidationProblem.of(found));
        }
    }

    void report(Violation violation) {
        faulty.add(place(violation));
        found = found.and(violation);
    }

    private static String place(Violation violation) {
        return violation.in() + " " + violation.where();
    }
}
