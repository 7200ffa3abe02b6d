package acme;

import java.util.Optional;
import java.util.UUID;
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
     * The owner of what {@code GET /v1/shelves/{shelf}/books/{isbn}} is about.
     */
    Optional<String> findOwner(UUID shelf, String ownership);

    /**
     * The owner of what {@code GET /v1/shelves/{shelf}/owner} is about.
     */
    Optional<String> ownerOwner(UUID shelf);

    /**
     * The owner of what {@code POST /v1/shelves/{shelf}/books/{isbn}/remarks} is about.
     */
    Optional<String> remarkOwner(UUID shelf, String isbn);

    /**
     * The owner of what {@code PUT /v1/shelves/{shelf}/name} is about.
     */
    Optional<String> renameOwner(UUID shelf);

    /**
     * The owner of what {@code DELETE /v1/shelves/{shelf}} is about.
     */
    Optional<String> removeOwner(UUID shelf);
}
