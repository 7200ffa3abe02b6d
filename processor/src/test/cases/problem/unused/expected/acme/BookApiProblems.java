package acme;

import javax.annotation.processing.Generated;

/**
 * The types of the problems that {@link BookApi} declares, as they stand in {@code type}.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class BookApiProblems {
    /**
     * 404: Book not found.
     */
    public static final String BOOK_NOT_FOUND = "/problems/book-not-found";

    private BookApiProblems() {
    }
}
