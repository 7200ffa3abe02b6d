package example;

import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Tells whose the resources of {@link NotesApi} are; a bean implements it.
 *
 * <p>Each method returns the owner as callers are named, or nothing where there is no such resource: a
 * caller who is not the owner cannot tell the two apart.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
public interface NotesApiOwnership {
    /**
     * The owner of what {@code PUT /v1/notes/{id}/seen} is about; of what is not there yet, who may create it.
     */
    Optional<String> seeOwner(String id);
}
