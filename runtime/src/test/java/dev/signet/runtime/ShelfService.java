package dev.signet.runtime;

import dev.signet.runtime.problem.Problem;
import dev.signet.runtime.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A shelf that does what the shelf's name or the book's title says. */
@Singleton
public final class ShelfService implements Shelf {

    private final AtomicInteger runs = new AtomicInteger();

    public int runs() {
        return runs.get();
    }

    @Override
    public Book add(String shelf, Book book) {
        runs.incrementAndGet();
        if (book.title().equals("banned")) {
            throw new BookBanned("Not on " + shelf);
        }
        if (book.title().equals("broken")) {
            throw new IllegalStateException("secret");
        }
        return book;
    }

    @Override
    public Optional<Book> find(String shelf, int limit) {
        return switch (shelf) {
            case "none" -> Optional.empty();
            case "broken" -> throw new IllegalStateException("secret");
            case "problem" -> throw new ProblemException(Problem.of(418));
            default -> Optional.of(new Book(limit, shelf, null, List.of(new Author("Ann"))));
        };
    }
}
