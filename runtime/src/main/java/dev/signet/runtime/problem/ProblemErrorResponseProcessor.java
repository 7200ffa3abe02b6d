package dev.signet.runtime.problem;

import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/** Gives the framework's own errors, from a line that is no HTTP to a route that is not there, the shape of a problem. */
@Singleton
public final class ProblemErrorResponseProcessor implements ErrorResponseProcessor<Object> {

    @Override
    @SuppressWarnings("unchecked") // the framework asks for no more than that the body can be written
    public MutableHttpResponse<Object> processResponse(ErrorContext context, MutableHttpResponse<?> base) {
        return (MutableHttpResponse<Object>) Complaint.answer(
                context.getRequest(), base, context.getRootCause().orElse(null));
    }
}
