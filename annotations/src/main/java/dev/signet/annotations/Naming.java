package dev.signet.annotations;

/** How the names of components, properties and enum constants in Java become names on the wire. */
public enum Naming {
    /** As Java has them: {@code amountCents}, {@code IN_PROGRESS}. */
    AS_DECLARED,
    /** {@code amountCents}, {@code inProgress}. */
    CAMEL_CASE,
    /** {@code amount_cents}, {@code in_progress}. */
    SNAKE_CASE,
    /** {@code amount-cents}, {@code in-progress}. */
    KEBAB_CASE
}
