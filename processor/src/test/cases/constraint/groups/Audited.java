package acme;

import jakarta.validation.constraints.NotNull;

/** Its constraints are in the group Audited, too (Jakarta Validation 3.1, 5.4.4). */
public interface Audited {
    @NotNull
    String getAuthor();
}
