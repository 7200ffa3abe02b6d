package dev.signet.runtime.problem;

import io.micronaut.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** What a status is called in the IANA registry, which is newer than some of the framework's names. */
public final class StatusPhrase {

    private static final @Nullable String[] REGISTERED = registered();

    private StatusPhrase() {}

    /** The phrase, which some clients show and none should read (RFC 9110, 15.1); that of its class for one that has none. */
    public static String of(int status) {
        String phrase = status < REGISTERED.length ? REGISTERED[status] : null;
        return phrase != null ? phrase : ofClass(status);
    }

    private static String ofClass(int status) {
        return switch (status / 100) {
            case 1 -> "Informational";
            case 2 -> "Success";
            case 3 -> "Redirection";
            case 4 -> "Client Error";
            default -> "Server Error";
        };
    }

    private static @Nullable String[] registered() {
        @Nullable String[] phrases = new String[600];
        for (HttpStatus known : HttpStatus.values()) {
            phrases[known.getCode()] = known.getReason();
        }
        phrases[413] = "Content Too Large";
        phrases[414] = "URI Too Long";
        phrases[416] = "Range Not Satisfiable";
        phrases[422] = "Unprocessable Content";
        return phrases;
    }
}
