package acme;

/** A price for one customer: no annotation. */
public record Override(int cents) {}
