package dev.signet.runtime.json;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Readers that have finished a document and wait for the next, so that reading allocates nothing but the value. There are
 * a few places, and a thread looks only into its own, which it rarely shares: who finds it empty makes a reader, who finds
 * it taken leaves theirs to the garbage collector.
 */
final class SpareReaders {

    private static final int PLACES = 16;

    // References between two places, so that they lie in different cache lines.
    private static final int APART = 16;

    private static final AtomicReferenceArray<@Nullable JsonReader> SPARE = new AtomicReferenceArray<>(PLACES * APART);

    private SpareReaders() {}

    /** One that nobody else has; null where there is none. */
    static @Nullable JsonReader take() {
        int mine = mine();
        return SPARE.getPlain(mine) == null ? null : SPARE.getAndSet(mine, null);
    }

    /** Keeps one that holds nothing of its document any more. */
    static void keep(JsonReader reader) {
        SPARE.setRelease(mine(), reader);
    }

    private static int mine() {
        return place(Thread.currentThread().getId());
    }

    /** Where the thread of this number looks: with virtual threads numbers outgrow an int. */
    static int place(long thread) {
        return (int) (thread & PLACES - 1) * APART;
    }
}
