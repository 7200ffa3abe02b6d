package dev.signet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The property by which two states of an entity are told apart: a whole number, text, UUID or Instant that is another one
 * after each change, and is never absent. An answer that is the entity has an {@code ETag} made of it (RFC 9110, 8.8.3).
 *
 * <pre>{@code
 * record Customer(String id, String name, @EntityVersion long version) {}
 * }</pre>
 *
 * <p>The tag is strong: whatever a client sees of the entity may only change together with its version. A GET is answered
 * 304 where the client has this version already; a change may ask for it, see {@link RequireIfMatch}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface EntityVersion {}
