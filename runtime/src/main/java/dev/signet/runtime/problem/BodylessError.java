package dev.signet.runtime.problem;

import dev.signet.runtime.filter.RequestEnd;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;

/** Gives an error that says nothing, as filters and CORS answer it, the shape of a problem. Before it is observed. */
@Singleton
final class BodylessError implements RequestEnd {

    @Override
    public void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (response.code() >= 400 && response.getBody().isEmpty() && !isProblem(response)) {
            Complaint.answer(request, response, null);
        }
    }

    private static boolean isProblem(HttpResponse<?> response) {
        return response.getContentType()
                .filter(MediaType.APPLICATION_JSON_PROBLEM_TYPE::equals)
                .isPresent();
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 2;
    }
}
