package acme;

import javax.annotation.processing.Generated;

/**
 * The types of the problems that {@link BookApi} declares, as they stand in {@code type}.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class BookApiProblems {
    /**
     * 410: Book lost.
     */
    public static final String BOOK_LOST = "/problems/book-lost";

    private BookApiProblems() {
    }
}
