package dev.signet.runtime.conditional;

import dev.signet.annotations.Precondition;
import dev.signet.runtime.problem.Problem;
import dev.signet.runtime.problem.ProblemException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.List;

/** The conditions under which a request wants something changed (RFC 9110, 13.1). */
public final class Preconditions {
    private Preconditions() {}

    /** What the request says; nothing is asked of it. */
    public static Precondition of(HttpRequest<?> request) {
        HttpHeaders headers = request.getHeaders();
        Precondition precondition = Precondition.none();
        List<String> match = headers.getAll(HttpHeaders.IF_MATCH);
        if (!match.isEmpty()) {
            TagList tags = TagList.of(match);
            precondition = tags.any()
                    ? precondition.ifMatchAny()
                    : precondition.ifMatch(tags.strongVersions().toArray());
        }
        List<String> noneMatch = headers.getAll(HttpHeaders.IF_NONE_MATCH);
        if (!noneMatch.isEmpty()) {
            TagList tags = TagList.of(noneMatch);
            precondition = tags.any()
                    ? precondition.ifNoneMatchAny()
                    : precondition.ifNoneMatch(tags.versions().toArray());
        }
        return precondition;
    }

    /** The same; a request that would change whatever it finds is ended with 428 (RFC 6585, 3). */
    public static Precondition required(HttpRequest<?> request) {
        if (!request.getHeaders().contains(HttpHeaders.IF_MATCH)) {
            throw new ProblemException(Problem.of(428)
                    .detail(
                            "Send the request again with If-Match: the ETag that the resource had when it was read. Where"
                                    + " it is not known, GET the resource first."));
        }
        return of(request);
    }

    /**
     * The same of a PUT that creates what is not there: what creates alone ({@code If-None-Match: *}) overwrites nobody's
     * change, and If-Match never holds where nothing is (RFC 9110, 13.1).
     */
    public static Precondition requiredToStore(HttpRequest<?> request) {
        HttpHeaders headers = request.getHeaders();
        boolean createsAlone =
                TagList.of(headers.getAll(HttpHeaders.IF_NONE_MATCH)).any();
        if (!headers.contains(HttpHeaders.IF_MATCH) && !createsAlone) {
            throw new ProblemException(Problem.of(428)
                    .detail("Send the request again with If-Match: the ETag that the resource had when it was read; or"
                            + " with If-None-Match: *, where it is to be created."));
        }
        return of(request);
    }

    /** Fails where an operation has succeeded without asking for its condition: somebody's update may be lost. */
    public static void requireEvaluated(Precondition precondition) {
        if (!precondition.isEvaluated()) {
            throw new IllegalStateException("The Precondition was not asked before something was changed");
        }
    }

    /** What ends a request whose condition does not hold: 412 (RFC 9110, 15.5.13). */
    public static ProblemException failed() {
        return new ProblemException(Problem.of(412)
                .detail(
                        "The resource is not, or no longer, as If-Match or If-None-Match says. GET it, look again at the"
                                + " change, and send it with the new ETag."));
    }
}
