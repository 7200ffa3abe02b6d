package dev.signet.example.chaos;

/** How often the effect of a key may be there, as {@code docs/chaos.md} has it for the modes. */
enum Promise {
    /** Once where a client was told of success, never where it was refused, and otherwise once at the most. */
    EXACTLY_ONCE {
        @Override
        long most(Story story) {
            return story.answers().stream().anyMatch(Answer::isRefusal) ? 0 : 1;
        }
    },
    /** Beside the one that a client was told of, once for each request of which no client knows what became. */
    AT_LEAST_ONCE {
        @Override
        long most(Story story) {
            return story.lost() + (story.answers().stream().anyMatch(Answer::isSuccess) ? 1 : 0);
        }
    };

    abstract long most(Story story);
}
