package dev.signet.example.chaos;

/** What a client wants to happen once: it says so again, in the same words, until it is told what became of it. */
record Wish(String key, String customer, long cents) {
    /** The key is also the refund's note, by which the effect is found again. */
    String json() {
        return "{\"amount_cents\": " + cents + ", \"reason\": \"requested\", \"note\": \"" + key + "\"}";
    }
}
