package dev.signet.runtime.problem;

import dev.signet.runtime.sensitive.Confidential;
import dev.signet.runtime.sensitive.Refusal;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteAttributes;
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
        if (response.code() == 405) {
            allowOptions(response.getHeaders());
            if (request.getMethod() == HttpMethod.OPTIONS) {
                return response.status(204).body(null);
            }
        }
        if (response.code() == 404 && isOfTheServer(request)) {
            return response.status(204).body(null);
        }
        Problem problem = Problem.of(status(request, response.code())).during(request);
        if (response.code() >= 500 && cause != null) {
            log(request, problem, cause);
        }
        MutableHttpResponse<byte[]> answer = problem.writeTo(response);
        if (problem.status() == 501) {
            answer.getHeaders().remove(HttpHeaders.ALLOW);
        }
        if (problem.status() == 401 && !answer.getHeaders().contains(HttpHeaders.WWW_AUTHENTICATE)) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, BearerChallenge.to(request));
        }
        // RFC 9110, 9.3.2: the same as for GET, without the content.
        return request.getMethod() == HttpMethod.HEAD ? HeadFields.withoutContent(request, answer) : answer;
    }

    // RFC 9110, 15.6.2: a method that no resource knows, rather than this one.
    private static int status(HttpRequest<?> request, int status) {
        boolean unknown = (status == 404 || status == 405) && request.getMethod() == HttpMethod.CUSTOM;
        return unknown ? 501 : status;
    }

    /** Tells the log what broke, under the problem's instance. */
    static void log(HttpRequest<?> request, Problem problem, Throwable cause) {
        // Not the path: what a client put into it may be nobody's to read.
        String route = BasicHttpAttributes.getUriTemplate(request).orElse("-");
        String failed = problem.status() + " " + request.getMethodName() + " " + route + " failed" + operation(request)
                + ", " + problem.instance();
        Throwable told = Confidential.Routes.include(request) ? Refusal.withCauses(cause) : cause;
        try {
            LOG.error("{}", failed, told);
        } catch (RuntimeException untellable) { // thrown by an exception that is asked for its message
            LOG.error("{}, by {}", failed, cause.getClass().getName(), untellable);
        }
    }

    // RFC 9110, 9.3.7: OPTIONS * asks whether the server is there, and of no resource.
    private static boolean isOfTheServer(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.OPTIONS && request.getPath().equals("*");
    }

    // RFC 9110, 9.3.7: what the framework lists are the methods that somebody wrote, and OPTIONS is nobody's.
    private static void allowOptions(MutableHttpHeaders fields) {
        String methods = String.join(",", fields.getAll(HttpHeaders.ALLOW));
        if (!methods.isEmpty() && !methods.contains("OPTIONS")) {
            fields.set(HttpHeaders.ALLOW, methods + ",OPTIONS");
        }
    }

    /** For the log, as not everything that fails says in which operation. */
    private static String operation(HttpRequest<?> request) {
        return RouteAttributes.getRouteMatch(request)
                .filter(MethodBasedRouteMatch.class::isInstance)
                .map(MethodBasedRouteMatch.class::cast)
                .map(route -> " in " + route.getDeclaringType().getSimpleName() + "." + route.getMethodName())
                .orElse("");
    }
}
