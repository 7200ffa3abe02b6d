package dev.signet.runtime.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;

/** What the client is told of a failure, for whoever must have the answer itself where others let the exception pass. */
public final class Failure {

    private Failure() {}

    /** 500 with an instance, under which the cause is logged. It is the answer that the exception would have come to. */
    public static HttpResponse<byte[]> answer(HttpRequest<?> request, Throwable cause) {
        Problem problem = Problem.of(500).during(request);
        Complaint.log(request, problem, cause);
        return problem.response();
    }
}
