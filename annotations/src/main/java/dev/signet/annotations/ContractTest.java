package dev.signet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks, in a test compilation, for the tests of a contract: for {@code RefundsApi} an abstract class
 * {@code RefundsApiContractTest} in the contract's package, which the annotated class extends.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface ContractTest {
    /** The contract, an interface with {@link ApiContract}. */
    Class<?> value();
}
