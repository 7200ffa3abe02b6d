package dev.signet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How much the JSON of one request may ask of the service. What exceeds a limit is a 400, {@code limit}, and is read no
 * further. How many bytes a request may have is the server's to say ({@code micronaut.server.max-request-size}).
 *
 * <pre>{@code
 * @ApiContract(title = "Telemetry")
 * @JsonLimits(elements = 1_000_000, string = 200)
 * public interface TelemetryApi { ... }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface JsonLimits {
    /** Levels of arrays and objects, from 1 to 1000: each costs a frame of the stack. */
    int depth() default 100;

    /** Characters of a string. */
    int string() default 10_000_000;

    /** Characters of a member's name. */
    int name() default 1000;

    /** Characters of a number, from 1 to 1000: exact numbers of more digits cost more than they can mean. */
    int number() default 1000;

    /** Elements of one array. */
    int elements() default 100_000;

    /** Members of one map. The members of any other object are those of its type. */
    int members() default 10_000;
}
