package dev.signet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The implementation never waits: for no file, no database, no other service, no lock. It is called on the server's event
 * loop, which spares each request two changes of thread. An implementation that does wait holds up every connection of
 * that loop, so this is a promise to be made for computing and for answers that come later, as a
 * {@link java.util.concurrent.CompletionStage}.
 *
 * <p>What is not marked may block, also where it returns a stage: it is called on a virtual thread where the JDK has them,
 * else on one of a pool. On the interface it holds for every operation.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface NonBlocking {}
