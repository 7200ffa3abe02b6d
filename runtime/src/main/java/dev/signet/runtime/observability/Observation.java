package dev.signet.runtime.observability;

import dev.signet.runtime.filter.RequestBeginning;
import dev.signet.runtime.filter.RequestEnd;
import dev.signet.runtime.problem.Problem;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.List;

/** Tells observers of every request, and of what it was answered in the end. */
@Singleton
@Requires(beans = RequestObserver.class)
final class Observation implements RequestBeginning, RequestEnd {

    private static final String ARRIVED = Observation.class.getName();
    private static final long UNKNOWN = -1;

    private final Operations operations;
    private final List<RequestObserver> observers;

    Observation(Operations operations, List<RequestObserver> observers) {
        this.operations = operations;
        this.observers = observers;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 1;
    }

    @Override
    public void begin(HttpRequest<?> request, MutablePropagatedContext context) {
        request.setAttribute(ARRIVED, System.nanoTime());
    }

    @Override
    public void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
        // Once for each request, although one that breaks off passes the filters once more.
        request.removeAttribute(ARRIVED, Long.class).ifPresent(arrived -> tell(request, response, arrived));
    }

    private void tell(HttpRequest<?> request, HttpResponse<?> response, long arrived) {
        Operations.Operation operation = operations.of(request);
        AnsweredRequest answered = new AnsweredRequest(
                request.getMethod() == HttpMethod.CUSTOM ? "OTHER" : request.getMethodName(),
                operation.name(),
                operation.route(),
                response.code(),
                response.code() < 400 ? null : Problem.typeIn(response).orElse(null),
                System.nanoTime() - arrived,
                bytes(response));
        observers.forEach(observer -> observer.answered(answered));
    }

    private static long bytes(HttpResponse<?> response) {
        Object content = response.body();
        if (content == null) {
            return 0;
        }
        return content instanceof byte[] bytes
                ? bytes.length
                : response.getHeaders().contentLength().orElse(UNKNOWN);
    }
}
