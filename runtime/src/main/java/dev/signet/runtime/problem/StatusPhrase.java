package dev.signet.runtime.problem;

import io.micronaut.http.HttpStatus;

/** What a status is called in the IANA registry, which is newer than some of the framework's names. */
public final class StatusPhrase {

    private StatusPhrase() {}

    /** The phrase, which some clients show and none should read (RFC 9110, 15.1). */
    public static String of(int status) {
        return switch (status) {
            case 413 -> "Content Too Large";
            case 414 -> "URI Too Long";
            case 416 -> "Range Not Satisfiable";
            case 422 -> "Unprocessable Content";
            default -> registered(status);
        };
    }

    private static String registered(int status) {
        for (HttpStatus known : HttpStatus.values()) {
            if (known.getCode() == status) {
                return known.getReason();
            }
        }
        return status < 500 ? "Client Error" : "Server Error";
    }
}
