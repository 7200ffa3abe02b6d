package acme;

import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Tells whose the resources of {@link BookApi} are; a bean implements it.
 *
 * <p>Each method returns the owner as callers are named, or nothing where there is no such resource: a
 * caller who is not the owner cannot tell the two apart.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
public interface BookApiOwnership {
    /**
     * The owner of what {@code PUT /v1/books/{isbn}} is about.
     */
    Optional<String> replaceOwner(String isbn);
}
