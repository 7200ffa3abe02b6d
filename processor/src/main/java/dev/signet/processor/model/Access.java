package dev.signet.processor.model;

import java.util.List;

/** Who may call an operation. */
public sealed interface Access {
    /** Anyone, credentials or none. */
    record Anyone() implements Access {}

    /** Any caller whose credentials hold: 401 otherwise. */
    record Authenticated() implements Access {}

    /** Nobody: 401 without credentials, 403 with any. */
    record Nobody() implements Access {}

    /** A caller with one of these roles: 401 without credentials, 403 with others. */
    record Roles(List<String> roles) implements Access {
        public Roles {
            roles = List.copyOf(roles);
        }
    }
}
