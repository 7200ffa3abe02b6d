package acme;

import jakarta.validation.constraints.NotNull;

public abstract class Base<K> {
    /** What the client calls it. */
    @NotNull
    private K reference;

    public K getReference() {
        return reference;
    }

    public void setReference(K reference) {
        this.reference = reference;
    }
}
