package dev.signet.runtime.testing;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Makes toys of a size from 1 to 10 for callers with the role maker, once for each key, two a minute; keeps none. The property {@code
 * toy.faults} names what it does wrong.
 */
@Controller("/v1/toys")
@Requires(property = "toy.faults")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
class ToyController {
    static final String POLICIES = "\"default\";q=2;w=60";
    private static final String PENDING = "";

    private final Set<String> faults;
    private final AtomicInteger made = new AtomicInteger();
    private final Map<String, String> toysByKey = new ConcurrentHashMap<>();
    private final Map<String, String> bodiesByKey = new ConcurrentHashMap<>();

    ToyController(@Value("${toy.faults}") String faults) {
        this.faults = Set.of(faults.split(","));
    }

    @Post
    HttpResponse<?> make(HttpRequest<?> request, @Nullable @Body String body) {
        String authorization = request.getHeaders().getAuthorization().orElse("");
        if (authorization.isEmpty() && !faults.contains("no-guard")) {
            return problem(401, "about:blank", "Unauthorized", "").header("WWW-Authenticate", "Bearer");
        }
        if ("used-up".equals(request.getHeaders().get("Signet-Test-Quota")) && !faults.contains("no-limit")) {
            return limited(problem(
                    429,
                    "https://iana.org/assignments/http-problem-types#quota-exceeded",
                    "Request cannot be satisfied as assigned quota has been exceeded",
                    faults.contains("no-policies") ? "" : ", \"violated_policies\": [\"default\"]"));
        }
        return ((MutableHttpResponse<?>) judged(authorization, request, body))
                .header("RateLimit-Policy", faults.contains("other-policies") ? "\"default\";q=9;w=60" : POLICIES)
                .header("RateLimit", "\"default\";r=2;t=0");
    }

    private MutableHttpResponse<?> limited(MutableHttpResponse<?> refused) {
        return refused.header("RateLimit-Policy", POLICIES)
                .header("RateLimit", "\"default\";r=0;t=60")
                .header("Retry-After", faults.contains("early") ? "59" : "60")
                .header("Cache-Control", faults.contains("stored") ? "no-cache" : "no-store");
    }

    private HttpResponse<?> judged(String authorization, HttpRequest<?> request, @Nullable String body) {
        if (authorization.equals("Bearer nobody") && !faults.contains("no-role")) {
            return problem(403, "about:blank", "Forbidden", "");
        }
        String size = String.valueOf(body).replaceAll("\\D", "");
        if ((size.equals("0") && !faults.contains("no-min")) || (size.equals("1") && faults.contains("strict-min"))) {
            return problem(
                    400,
                    "/problems/validation-error",
                    "Validation error",
                    violation(faults.contains("other-code") ? "max" : "min"));
        }
        if (faults.contains("crash")) {
            return problem(500, "about:blank", "Internal Server Error", "");
        }
        return once(String.valueOf(request.getHeaders().get("Idempotency-Key")), counted(String.valueOf(body)));
    }

    private String counted(String body) {
        return faults.contains("nothing-ignored") ? body : body.replaceAll("\"made\": ?\"[a-z]\"", "");
    }

    private HttpResponse<?> once(String key, String body) {
        if (faults.contains("no-idempotency")) {
            return created(toy());
        }
        String earlier = toysByKey.putIfAbsent(key, PENDING);
        if (earlier == null) {
            bodiesByKey.put(key, body);
            String toy = toy();
            toysByKey.put(key, toy);
            return created(toy);
        }
        if (earlier.equals(PENDING)) {
            return problem(409, "/problems/idempotency-request-in-progress", "Request in progress", "")
                    .header("Retry-After", "1");
        }
        if (!body.equals(bodiesByKey.get(key)) && !faults.contains("no-fingerprint")) {
            return problem(409, "/problems/idempotency-key-reused", "Idempotency-Key reused", "");
        }
        MutableHttpResponse<?> replay = created(faults.contains("other-bytes") ? toy() : earlier);
        return faults.contains("silent-replay") ? replay : replay.header("Idempotent-Replayed", "true");
    }

    @Get("/{id}")
    HttpResponse<?> find(String id) {
        return problem(
                404,
                "/problems/toy-not-found",
                faults.contains("other-title") ? "Gone" : "Toy not found",
                ", \"days\": 2");
    }

    private String toy() {
        return "{\"id\": " + made.incrementAndGet() + "}";
    }

    private MutableHttpResponse<?> created(String toy) {
        MutableHttpResponse<?> created = HttpResponse.created(toy).contentType(MediaType.APPLICATION_JSON);
        return faults.contains("no-location")
                ? created
                : created.header("Location", "/v1/toys/" + toy.replaceAll("\\D", ""));
    }

    private static String violation(String code) {
        return ", \"errors\": [{\"in\": \"body\", \"pointer\": \"#/size\", \"code\": \"" + code
                + "\", \"detail\": \"no\"}]";
    }

    private MutableHttpResponse<?> problem(int status, String type, String title, String members) {
        String instance = faults.contains("no-instance") ? "" : ", \"instance\": \"urn:uuid:1\"";
        return HttpResponse.status(status, title)
                .body("{\"type\": \"" + type + "\", \"title\": \"" + title + "\", \"status\": " + status + instance
                        + members + "}")
                .contentType(MediaType.of("application/problem+json"));
    }
}
