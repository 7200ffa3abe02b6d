package dev.signet.runtime.problem;

import dev.signet.runtime.messages.AcceptedLanguages;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Answers with the problem that was thrown. */
@Singleton
final class ProblemHandler implements ExceptionHandler<ProblemException, HttpResponse<?>> {

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public HttpResponse<?> handle(HttpRequest request, ProblemException exception) {
        HttpHeaders headers = request.getHeaders();
        AcceptedLanguages accepted = AcceptedLanguages.of(headers.getAll(HttpHeaders.ACCEPT_LANGUAGE));
        MutableHttpResponse<byte[]> response = exception.problem().in(accepted).response();
        return request.getMethod() == HttpMethod.HEAD ? HeadFields.withoutContent(request, response) : response;
    }
}
