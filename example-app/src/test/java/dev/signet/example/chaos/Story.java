package dev.signet.example.chaos;

import java.util.List;

/**
 * What clients saw of one key.
 *
 * @param answers those that were final, in the order in which they came
 * @param lost how many requests had no answer, or a 5xx: what became of them, their client cannot know
 */
record Story(Wish wish, List<Answer> answers, int lost) {
    Story {
        answers = List.copyOf(answers);
    }
}
