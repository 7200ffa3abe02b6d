package dev.signet.runtime.problem;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Gives an error that says nothing, as filters and CORS answer it, the shape of a problem. Around all but what traces and observes. */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class BodylessErrorFilter {

    @ResponseFilter
    void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
        boolean told = response.getContentType()
                .filter(MediaType.APPLICATION_JSON_PROBLEM_TYPE::equals)
                .isPresent();
        if (response.code() >= 400 && response.getBody().isEmpty() && !told) {
            Complaint.answer(request, response, null);
        }
    }
}
