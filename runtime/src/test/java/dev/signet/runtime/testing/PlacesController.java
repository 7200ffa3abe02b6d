package dev.signet.runtime.testing;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Keeps how often a place was put, to who says what is there: a version, or that there is none. The property {@code
 * places.faults} names what it does wrong.
 */
@Controller("/v1/places")
@Requires(property = "places.faults")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
class PlacesController {
    private final Set<String> faults;
    private final Map<String, Integer> versions = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> missed = new ConcurrentHashMap<>();

    PlacesController(@Value("${places.faults}") String faults) {
        this.faults = Set.of(faults.split(","));
    }

    @Get("/{id}")
    HttpResponse<?> read(String id) {
        Integer version = versions.get(id);
        return version == null ? problem(404, "Not Found") : told(200, version);
    }

    @Put("/{id}")
    HttpResponse<?> put(HttpRequest<?> request, String id) throws InterruptedException {
        boolean creates = "*".equals(request.getHeaders().get("If-None-Match"));
        String match = request.getHeaders().get("If-Match");
        if (!creates && match == null && !faults.contains("unconditional")) {
            return problem(428, "Precondition Required");
        }
        Integer now = versions.get(id);
        if (now != null && creates && !faults.contains("creates-again")) {
            return problem(412, "Precondition Failed");
        }
        if (match != null && (now == null || !(match.equals("*") || match.equals("\"" + now + "\"")))) {
            return problem(412, "Precondition Failed");
        }
        int next = now == null ? 1 : now + 1;
        return stored(id, now, next) ? told(status(now == null), next) : problem(412, "Precondition Failed");
    }

    private boolean stored(String id, Integer now, int next) throws InterruptedException {
        if (faults.contains("late")) {
            if (now == null) {
                CountDownLatch looked = missed.computeIfAbsent(id, unseen -> new CountDownLatch(2));
                looked.countDown();
                looked.await(2, TimeUnit.SECONDS); // for another who sees nothing there, if one comes
            }
            versions.put(id, next);
            return true;
        }
        return now == null ? versions.putIfAbsent(id, next) == null : versions.replace(id, now, next);
    }

    private int status(boolean created) {
        return faults.contains("always-created") || (created && !faults.contains("always-replaced")) ? 201 : 200;
    }

    private static MutableHttpResponse<?> told(int status, int version) {
        return HttpResponse.status(status, null)
                .body("{\"version\": " + version + "}")
                .contentType(MediaType.APPLICATION_JSON)
                .header("ETag", "\"" + version + "\"");
    }

    private static MutableHttpResponse<?> problem(int status, String title) {
        return HttpResponse.status(status, title)
                .body("{\"type\": \"about:blank\", \"title\": \"" + title + "\", \"status\": " + status
                        + ", \"instance\": \"urn:uuid:1\"}")
                .contentType(MediaType.of("application/problem+json"));
    }
}
