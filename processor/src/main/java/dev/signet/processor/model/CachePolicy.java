package dev.signet.processor.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the answers to GET and HEAD tell caches.
 *
 * @param cacheControl the field Cache-Control (RFC 9111, 5.2.2)
 * @param vary the fields of the request that decide on the answer (RFC 9110, 12.5.5)
 */
public record CachePolicy(String cacheControl, List<String> vary) {
    public CachePolicy {
        vary = List.copyOf(vary);
    }

    /** Empty where nothing is ever cached, as the answer to a change. */
    public static Optional<CachePolicy> of(Operation operation) {
        return operation.verb() == Verb.GET || operation.verb() == Verb.HEAD
                ? Optional.of(new CachePolicy(cacheControl(operation), List.copyOf(fields(operation))))
                : Optional.empty();
    }

    /** The same of an answer that no cache keeps (RFC 9111, 5.2.2.5). */
    CachePolicy notStored() {
        return new CachePolicy("no-store", vary);
    }

    /** The field Vary. */
    public String varyField() {
        return String.join(", ", vary);
    }

    /** Whether the answer is not the same for everyone. */
    public static boolean dependsOnCaller(Operation operation) {
        return !(operation.access() instanceof Access.Anyone)
                || operation.contexts().stream()
                        .anyMatch(context -> context.kind().namesTheCaller());
    }

    private static String cacheControl(Operation operation) {
        boolean toldNothing = operation.caching().isEmpty();
        if (toldNothing) {
            return dependsOnCaller(operation) ? "private, no-cache" : "no-cache";
        }
        Caching caching = operation.caching().get();
        if (caching.noStore()) {
            return "no-store";
        }
        List<String> directives = new ArrayList<>();
        directives.add(caching.shared() ? "public" : "private");
        caching.maxAge().ifPresent(age -> directives.add("max-age=" + age.toSeconds()));
        caching.sharedMaxAge().ifPresent(age -> directives.add("s-maxage=" + age.toSeconds()));
        if (caching.mustRevalidate()) {
            directives.add("must-revalidate");
        }
        if (caching.immutable()) {
            directives.add("immutable");
        }
        return String.join(", ", directives);
    }

    private static Set<String> fields(Operation operation) {
        Set<String> fields = new LinkedHashSet<>();
        if (operation.success().content().types().size() > 1) {
            fields.add("Accept");
        }
        fields.add("Accept-Encoding");
        if (dependsOnCaller(operation)) {
            fields.add("Authorization");
        }
        for (Parameter parameter : operation.parameters()) {
            if (parameter.place() == Place.HEADER) {
                fields.add(parameter.wireName());
            } else if (parameter.place() == Place.COOKIE) {
                fields.add("Cookie");
            }
        }
        boolean anyHeader =
                operation.contexts().stream().anyMatch(context -> context.kind() == RequestContext.Kind.HEADERS);
        // It may look at any field, and nobody knows at which.
        return anyHeader ? Set.of("*") : fields;
    }
}
