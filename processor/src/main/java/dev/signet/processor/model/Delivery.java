package dev.signet.processor.model;

/** When what an operation returns is there. */
public enum Delivery {
    /** When the method returns. */
    NOW,
    /** When a {@code CompletionStage} completes. */
    STAGE,
    /** Item by item, from an {@code org.reactivestreams.Publisher}. */
    PUBLISHER,
    /** Item by item, from a {@code java.util.concurrent.Flow.Publisher}. */
    FLOW;

    /** Whether the value is a list of which no more is held than the client takes. */
    public boolean isStreamed() {
        return this == PUBLISHER || this == FLOW;
    }
}
