package dev.signet.runtime.context;

import io.micronaut.http.HttpRequest;
import io.netty.handler.codec.http.cookie.ServerCookieDecoder;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The headers of a request, as JAX-RS asks for them. {@link #getCookies} needs a JAX-RS implementation on the class path,
 * since {@link Cookie} does; the other methods do not.
 */
public final class RequestHeaders implements HttpHeaders {
    /** A member of a list, which may hold commas in quotes (RFC 9110, 5.6.1). */
    private static final Pattern MEMBER = Pattern.compile("(?:[^,\"]|\"(?:[^\"\\\\]|\\\\.)*\")+");

    private static final Pattern QUALITY =
            Pattern.compile(";\\s*[qQ]=(0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?)\\s*(?:;|$)");

    private final HttpRequest<?> request;

    /** Those of this request. */
    public RequestHeaders(HttpRequest<?> request) {
        this.request = request;
    }

    /** The values of a header, one for each line; null where there is none. */
    @Override
    public @Nullable List<String> getRequestHeader(String name) {
        List<String> values = request.getHeaders().getAll(name);
        return values.isEmpty() ? null : values;
    }

    /** The values of a header, joined by commas (RFC 9110, 5.3); null where there is none. */
    @Override
    public @Nullable String getHeaderString(String name) {
        List<String> values = request.getHeaders().getAll(name);
        return values.isEmpty() ? null : String.join(",", values);
    }

    @Override
    public boolean containsHeaderString(String name, String valueSeparatorRegex, Predicate<String> valuePredicate) {
        String values = getHeaderString(name);
        return values != null
                && Pattern.compile(valueSeparatorRegex)
                        .splitAsStream(values)
                        .map(String::strip)
                        .anyMatch(valuePredicate);
    }

    @Override
    public MultivaluedMap<String, String> getRequestHeaders() {
        TextMap headers = TextMap.ignoringCase();
        request.getHeaders().forEach((name, values) -> headers.put(name, new ArrayList<>(values)));
        return headers;
    }

    /** What {@code Accept} asks for, the most wanted first; anything where it does not ask. */
    @Override
    public List<MediaType> getAcceptableMediaTypes() {
        List<MediaType> wanted = wanted(ACCEPT).stream()
                .flatMap(text -> MediaText.read(text).stream())
                .toList();
        return wanted.isEmpty() ? List.of(MediaType.WILDCARD_TYPE) : wanted;
    }

    /** What {@code Accept-Language} asks for, the most wanted first; any where it does not ask. */
    @Override
    public List<Locale> getAcceptableLanguages() {
        List<Locale> wanted = wanted(ACCEPT_LANGUAGE).stream()
                .map(text -> language(text.split(";", 2)[0].strip()))
                .toList();
        return wanted.isEmpty() ? List.of(language("*")) : wanted;
    }

    /** The type of the content; null where there is none. */
    @Override
    public @Nullable MediaType getMediaType() {
        String text = request.getHeaders().get(CONTENT_TYPE);
        return text == null ? null : MediaText.read(text).orElse(null);
    }

    /** The language of the content; null where it is not said. */
    @Override
    public @Nullable Locale getLanguage() {
        String text = request.getHeaders().get(CONTENT_LANGUAGE);
        return text == null ? null : language(text.strip());
    }

    /** Each cookie by its name; of several with one name the first. Needs a JAX-RS implementation. */
    @Override
    public Map<String, Cookie> getCookies() {
        Map<String, Cookie> cookies = new LinkedHashMap<>();
        request.getHeaders().getAll(COOKIE).stream()
                .flatMap(field -> ServerCookieDecoder.LAX.decodeAll(field).stream())
                .forEach(cookie -> cookies.putIfAbsent(
                        cookie.name(),
                        new Cookie.Builder(cookie.name()).value(cookie.value()).build()));
        return Collections.unmodifiableMap(cookies);
    }

    /** When the request was made, if it says so in the form of RFC 9110, 5.6.7; null otherwise. */
    @Override
    public @Nullable Date getDate() {
        String text = request.getHeaders().get(DATE);
        if (text == null) {
            return null;
        }
        try {
            return Date.from(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    /** The length of the content, -1 where it is not said. */
    @Override
    public int getLength() {
        long length = request.getContentLength();
        return length > Integer.MAX_VALUE ? -1 : (int) length;
    }

    /** RFC 9110, 12.4.2: by weight, and what has none of it not at all. */
    private List<String> wanted(String header) {
        List<String> members = new ArrayList<>();
        for (String line : request.getHeaders().getAll(header)) {
            MEMBER.matcher(line)
                    .results()
                    .forEach(member -> members.add(member.group().strip()));
        }
        return members.stream()
                .filter(member -> !member.isEmpty() && weight(member) > 0)
                .sorted(Comparator.comparingDouble(RequestHeaders::weight).reversed())
                .toList();
    }

    private static double weight(String member) {
        Matcher quality = QUALITY.matcher(member);
        return quality.find() ? Double.parseDouble(Objects.requireNonNull(quality.group(1))) : 1;
    }

    // Any language is a locale whose language is *, which no builder would make.
    @SuppressWarnings("deprecation")
    private static Locale language(String tag) {
        return tag.equals("*") ? new Locale("*") : Locale.forLanguageTag(tag);
    }
}
