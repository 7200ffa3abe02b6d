package dev.signet.example.secrets;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

@Singleton
final class CardsService implements CardsApi {
    /** A number that the bank tells. */
    static final String TOLD = "4012888888881881";

    @Override
    public Card add(NewCard card) {
        return switch (card.label()) {
            case "refused" -> throw new CardRefused(card.number());
            case "failing" ->
                throw new IllegalStateException(
                        "Could not store " + card, new IllegalArgumentException("too long: " + card.number()));
            case "broken" -> new Card(UUID.randomUUID(), card.number().repeat(3));
            default -> new Card(UUID.randomUUID(), card.number());
        };
    }

    @Override
    public void pin(Pin pin) {}

    @Override
    public void lock(String secret) {}

    @Override
    public Publisher<Card> uses(Optional<String> bank) {
        Flux<Card> last = Flux.just(new Card(UUID.randomUUID(), "the last one"));
        Flux<Card> rude = Flux.error(() -> new IllegalStateException("The bank hung up on " + TOLD));
        return bank.filter("rude"::equals).isPresent() ? Flux.concat(last, rude) : last;
    }
}
