package dev.signet.runtime.ratelimit;

import dev.signet.runtime.problem.Problem;
import dev.signet.runtime.problem.ProblemException;
import dev.signet.runtime.ratelimit.QuotaPolicy.Holder;
import dev.signet.runtime.ratelimit.RateLimiter.Quota;
import dev.signet.runtime.ratelimit.RateLimiter.Standing;
import dev.signet.runtime.security.Caller;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Counts requests, or ends them with 429. */
@Singleton
public final class RateLimits {

    // draft-ietf-httpapi-ratelimit-headers, "Quota Exceeded".
    private static final String TYPE = "https://iana.org/assignments/http-problem-types#quota-exceeded";
    private static final String TITLE = "Request cannot be satisfied as assigned quota has been exceeded";

    private final RateLimiter limiter;
    private final ClientAddresses addresses;

    RateLimits(RateLimiter limiter, ClientAddresses addresses) {
        this.limiter = limiter;
        this.addresses = addresses;
    }

    /** The request is counted against all of the policies, and its answer tells what is left; or it gets 429, uncounted. */
    public void count(QuotaPolicies policies, HttpRequest<?> request, Caller caller) {
        List<Standing> standings = limiter.take(quotas(policies, request, caller));
        RateLimitFields.keep(request, policies.field(), policies.field(standings));
        for (Standing standing : standings) {
            if (standing.exceeded()) {
                throw new ProblemException(exceeded(policies, standings));
            }
        }
    }

    private List<Quota> quotas(QuotaPolicies policies, HttpRequest<?> request, Caller caller) {
        List<Quota> quotas = new ArrayList<>(policies.list().size());
        for (QuotaPolicy policy : policies.list()) {
            boolean named = policy.holder() == Holder.CALLER && caller.isAuthenticated();
            quotas.add(new Quota(policy, named ? "caller " + caller.name() : "address " + addresses.of(request)));
        }
        return quotas;
    }

    private static Problem exceeded(QuotaPolicies policies, List<Standing> standings) {
        List<String> violated = new ArrayList<>();
        long seconds = 1;
        for (int i = 0; i < standings.size(); i++) {
            if (standings.get(i).exceeded()) {
                violated.add(policies.list().get(i).name());
                // Not before every quota that was exceeded takes one more.
                seconds = Math.max(seconds, standings.get(i).seconds());
            }
        }
        return Problem.of(429, TYPE, TITLE)
                .detail("The next request is taken in " + seconds + (seconds == 1 ? " second." : " seconds."))
                // RFC 9457, 3.2, asks for names of letters, digits and "_"; the draft's own has a hyphen.
                .members(out -> {
                    out.name("violated_policies");
                    out.array(violated, (name, it) -> it.value(name));
                })
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    }
}
