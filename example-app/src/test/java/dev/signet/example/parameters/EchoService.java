package dev.signet.example.parameters;

import dev.signet.runtime.security.Caller;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Singleton
final class EchoService implements EchoApi {
    @Override
    public Heard cookies(@Nullable String shelf, int limit, Optional<UUID> visitor) {
        return heard(shelf, limit, visitor.orElse(null));
    }

    @Override
    public Heard period(Period period) {
        return heard(period.shelf(), period.from(), period.to().orElse(null));
    }

    @Override
    public Heard search(Search search, int limit) {
        return heard(
                search.getGenres(),
                search.getBy(),
                search.shelf,
                search.language.tag().orElse(null),
                search.unsent,
                limit);
    }

    @Override
    public Heard keep(Period period) {
        return period(period);
    }

    @Override
    public Heard context(
            String shelf,
            @Nullable String query,
            SecurityContext security,
            HttpHeaders headers,
            UriInfo uriInfo,
            URI uri,
            Caller caller) {
        return heard(
                security.getUserPrincipal(),
                headers.getHeaderString("x-tag"),
                headers.getAcceptableMediaTypes().get(0).getSubtype(),
                headers.getAcceptableLanguages(),
                uriInfo.getPath(),
                uriInfo.getPathParameters().getFirst("shelf"),
                uriInfo.getPathParameters(false).getFirst("shelf"),
                uriInfo.getQueryParameters().get("q"),
                uriInfo.getBaseUri().resolve(uriInfo.getPath(false)).equals(uriInfo.getAbsolutePath()),
                uriInfo.getRequestUri().equals(uri),
                caller.isAuthenticated());
    }

    @Override
    public Heard caller(SecurityContext security) {
        return heard(
                security.getUserPrincipal().getName(),
                security.isUserInRole("support"),
                security.isUserInRole("admin"),
                security.getAuthenticationScheme(),
                security.isSecure());
    }

    @Override
    public Heard repeated(Set<String> tags, int[] years, List<Isbn> isbns) {
        return heard(tags, Arrays.toString(years), isbns);
    }

    @Override
    public Heard separated(List<String> ids, List<String> tags, Set<String> marks, Optional<Isbn> isbn) {
        return heard(ids.size(), ids, tags.size(), tags, marks.size(), marks, isbn.orElse(null));
    }

    private static Heard heard(@Nullable Object... values) {
        return new Heard(Stream.of(values).map(String::valueOf).collect(Collectors.joining("|")));
    }
}
