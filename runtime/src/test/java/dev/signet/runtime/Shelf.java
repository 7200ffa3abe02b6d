package dev.signet.runtime;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The contract that {@link ShelfController} serves as a generated controller would. */
public interface Shelf {

    record Book(long pages, String title, @Nullable String note, List<Author> authors) {}

    record Author(String name) {}

    final class BookBanned extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BookBanned(String message) {
            super(message);
        }
    }

    Book add(String shelf, Book book);

    Optional<Book> find(String shelf, int limit);
}
