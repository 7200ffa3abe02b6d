package dev.signet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The elements of a list, set or array in the query or the path stand in one value, with commas between them:
 * {@code ?tag=red,blue} (OpenAPI: {@code explode: false}). Without it a query parameter is repeated for each element,
 * {@code ?tag=red&tag=blue}, and a path variable is one value. A comma inside an element is written {@code %2C}.
 *
 * <p>In a header elements are always separated by commas (RFC 9110, 5.6.1).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface CommaSeparated {}
