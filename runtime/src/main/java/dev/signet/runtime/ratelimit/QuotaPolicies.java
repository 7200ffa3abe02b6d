package dev.signet.runtime.ratelimit;

import dev.signet.runtime.ratelimit.QuotaPolicy.Holder;
import dev.signet.runtime.ratelimit.RateLimiter.Standing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The quota policies that the requests to an operation have to keep, all of them. */
public final class QuotaPolicies {

    private final String scope;
    private final List<QuotaPolicy> list;
    private final String field;

    /**
     * None yet.
     *
     * @param scope what they are for, a contract or an operation; requests to all that share it are counted together
     */
    public QuotaPolicies(String scope) {
        this(scope, List.of());
    }

    private QuotaPolicies(String scope, List<QuotaPolicy> list) {
        this.scope = scope;
        this.list = List.copyOf(list);
        this.field = list.stream()
                .map(policy -> "\"" + policy.name() + "\";q=" + policy.limit() + ";w="
                        + policy.per().toSeconds())
                .collect(Collectors.joining(", "));
    }

    /** These and one for each caller. */
    public QuotaPolicies perCaller(String name, int limit, Duration per) {
        return and(name, limit, per, Holder.CALLER);
    }

    /** These and one for each address. */
    public QuotaPolicies perAddress(String name, int limit, Duration per) {
        return and(name, limit, per, Holder.ADDRESS);
    }

    private QuotaPolicies and(String name, int limit, Duration per, Holder holder) {
        List<QuotaPolicy> more = new ArrayList<>(list);
        more.add(new QuotaPolicy(scope + "#" + name, name, limit, per, holder));
        return new QuotaPolicies(scope, more);
    }

    /** In the order in which they were named. */
    List<QuotaPolicy> list() {
        return list;
    }

    /** The field {@code RateLimit-Policy}: a List of Strings with parameters (RFC 9651, 3.1). */
    String field() {
        return field;
    }

    /** The field {@code RateLimit}, of what is left of each. */
    String field(List<Standing> standings) {
        StringBuilder left = new StringBuilder(48);
        for (int i = 0; i < list.size(); i++) {
            Standing standing = standings.get(i);
            left.append(i == 0 ? "\"" : ", \"")
                    .append(list.get(i).name())
                    .append("\";r=")
                    .append(standing.remaining())
                    .append(";t=")
                    .append(standing.seconds());
        }
        return left.toString();
    }
}
