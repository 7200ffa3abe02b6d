package dev.signet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A PUT, PATCH, DELETE or POST that is carried out only for clients that say which version they mean to change: a request
 * without {@code If-Match} is answered 428 (RFC 6585, 3), one whose version is no longer there 412 (RFC 9110, 13.1.1).
 *
 * <p>Only the implementation can compare the version and change the entity in one transaction, so that no update is lost
 * in between. The method takes what it has to compare as a {@link Precondition}, and does not compile without:
 *
 * <pre>{@code
 * @PUT
 * @Path("/{id}")
 * @RequireIfMatch
 * Customer rename(@PathParam("id") String id, @Context Precondition precondition, Rename rename)
 *         throws CustomerNotFound;
 * }</pre>
 *
 * <p>Of a PUT that may create ({@link Stored}) {@code If-None-Match: *} is a condition as well: nothing is there that could
 * match, and nothing that could be overwritten.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface RequireIfMatch {}
