package dev.signet.example.chaos;

import dev.signet.example.chaos.Books.Effect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds what clients were told against what the database holds, and says in words what does not fit. */
final class Checker {
    private final Promise promise;
    private final Map<String, List<Effect>> effects;
    private final Books books;
    private final List<String> faults = new ArrayList<>();

    private Checker(Promise promise, Books books) {
        this.promise = promise;
        this.books = books;
        this.effects = books.effects().stream().collect(Collectors.groupingBy(Effect::key));
    }

    /**
     * What does not fit, nothing if all does.
     *
     * @param opening what each customer had to refund before, in cents
     * @param said what the service says is left, in cents
     */
    static List<String> faults(
            Promise promise, List<Story> stories, Map<String, Long> opening, Map<String, Long> said, Books books) {
        Checker checker = new Checker(promise, books);
        stories.forEach(checker::story);
        checker.nobodyElsesEffects(stories);
        checker.balances(opening, said);
        checker.keys();
        return List.copyOf(checker.faults);
    }

    private void story(Story story) {
        String key = story.wish().key();
        List<Effect> done = effects.getOrDefault(key, List.of());
        if (story.answers().isEmpty()) {
            fault("%s was never given a final answer".formatted(key));
        }
        if (Set.copyOf(story.answers()).size() > 1) {
            fault("%s was given unequal answers: %s".formatted(key, Set.copyOf(story.answers())));
        }
        if (done.size() > promise.most(story)) {
            fault("%s has %d effects, at most %d are allowed: %s"
                    .formatted(key, done.size(), promise.most(story), story.answers()));
        }
        story.answers().forEach(answer -> told(story.wish(), answer, done));
        for (Effect effect : done) {
            if (effect.cents() != story.wish().cents()
                    || !effect.customer().equals(story.wish().customer())) {
                fault("%s did something else than was wanted: %s".formatted(key, effect));
            }
        }
    }

    private void told(Wish wish, Answer answer, List<Effect> done) {
        if (answer.isSuccess()) {
            boolean isThere = answer.id().isPresent()
                    && done.stream()
                            .anyMatch(effect -> effect.id().equals(answer.id().get()));
            if (!isThere) {
                fault("%s was answered with %s, which is not in the database: %s".formatted(wish.key(), answer, done));
            }
            String location = answer.location();
            if (location == null || !location.endsWith("/" + answer.id().orElse(""))) {
                fault("%s was told another place than that of its effect: %s".formatted(wish.key(), answer));
            }
            if (answer.cents().filter(cents -> cents == wish.cents()).isEmpty()) {
                fault("%s was told another amount than it wanted: %s".formatted(wish.key(), answer));
            }
        } else if (!answer.isRefusal()) {
            fault("%s was given an answer that nothing explains: %s".formatted(wish.key(), answer));
        }
    }

    private void nobodyElsesEffects(List<Story> stories) {
        Set<String> keys = stories.stream().map(story -> story.wish().key()).collect(Collectors.toUnmodifiableSet());
        effects.keySet().stream()
                .filter(key -> !keys.contains(key))
                .forEach(key -> fault("%s has an effect that nobody asked for".formatted(key)));
    }

    private void balances(Map<String, Long> opening, Map<String, Long> said) {
        Map<String, Long> left = new HashMap<>(opening);
        books.effects().forEach(effect -> left.merge(effect.customer(), -effect.cents(), Long::sum));
        if (!left.equals(books.left())) {
            fault("balances do not add up: %s".formatted(difference(left, books.left())));
        }
        if (!said.equals(books.left())) {
            fault("the service says other balances than the database: %s".formatted(difference(said, books.left())));
        }
        books.left().forEach((customer, cents) -> {
            if (cents < 0) {
                fault("%s was refunded too much: %d".formatted(customer, cents));
            }
        });
    }

    private static Map<String, String> difference(Map<String, Long> one, Map<String, Long> other) {
        return other.keySet().stream()
                .filter(customer -> !other.get(customer).equals(one.get(customer)))
                .collect(Collectors.toMap(
                        customer -> customer, customer -> one.get(customer) + " and " + other.get(customer)));
    }

    private void keys() {
        if (books.claimed() > 0) {
            fault("%d keys are claimed, and nobody is at them".formatted(books.claimed()));
        }
        // On leases an effect may stand beside the refusal of a retry.
        if (promise == Promise.EXACTLY_ONCE ? books.kept() != effects.size() : books.kept() > effects.size()) {
            fault("%d keys have an answer of success, and %d an effect".formatted(books.kept(), effects.size()));
        }
    }

    private void fault(String text) {
        faults.add(text);
    }
}
