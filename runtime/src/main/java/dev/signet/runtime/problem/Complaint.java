package dev.signet.runtime.problem;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns the framework's complaint into a problem. Of its words nothing is kept, as they name classes and parameters
 * of the program; of its headers all are, as Allow is among them.
 */
final class Complaint {

    private static final Logger LOG = LoggerFactory.getLogger(Complaint.class);

    private Complaint() {}

    /** The same response telling a problem; what broke in a 5xx stands in the log under the problem's instance. */
    static MutableHttpResponse<?> answer(
            HttpRequest<?> request, MutableHttpResponse<?> response, @Nullable Throwable cause) {
        Problem problem = Problem.of(response.code());
        if (problem.status() >= 500 && cause != null) {
            LOG.error(
                    "{} {} {} failed, {}",
                    problem.status(),
                    request.getMethodName(),
                    request.getUri().getRawPath(),
                    problem.instance(),
                    cause);
        }
        MutableHttpResponse<byte[]> answer = problem.writeTo(response);
        if (problem.status() == 401 && !answer.getHeaders().contains(HttpHeaders.WWW_AUTHENTICATE)) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, BearerChallenge.to(request));
        }
        // RFC 9110, 9.3.2: the same as for GET, without the content.
        return request.getMethod() == HttpMethod.HEAD ? answer.body(null) : answer;
    }
}
