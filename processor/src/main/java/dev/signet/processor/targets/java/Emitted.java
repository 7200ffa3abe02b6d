package dev.signet.processor.targets.java;

import com.palantir.javapoet.ClassName;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.TypeDefinition;

/** The names of the classes a contract becomes. All stand in the contract's package. */
public final class Emitted {
    private Emitted() {}

    /** {@code RefundsApiController}. */
    public static ClassName controller(Contract contract) {
        return of(contract, stem(contract) + "Controller");
    }

    /** {@code RefundsApiOwnership}, which the service implements where something is owned. */
    public static ClassName ownership(Contract contract) {
        return of(contract, stem(contract) + "Ownership");
    }

    /** {@code RefundsApiProblems}, which has the types of the declared problems. */
    public static ClassName problems(Contract contract) {
        return of(contract, stem(contract) + "Problems");
    }

    /** {@code RefundsApiValidator}, which judges parameters. */
    public static ClassName validator(Contract contract) {
        return of(contract, stem(contract) + "Validator");
    }

    /** {@code CreateRefundReader}. */
    public static ClassName reader(Contract contract, TypeDefinition type) {
        return of(contract, type.schemaName() + "Reader");
    }

    /** {@code CreateRefundValidator}. */
    public static ClassName validator(Contract contract, TypeDefinition type) {
        return of(contract, type.schemaName() + "Validator");
    }

    /** {@code RefundWriter}. */
    public static ClassName writer(Contract contract, TypeDefinition type) {
        return of(contract, type.schemaName() + "Writer");
    }

    /** A nested interface's names are joined. */
    private static String stem(Contract contract) {
        return String.join("", contract.name().simpleNames());
    }

    private static ClassName of(Contract contract, String name) {
        return ClassName.get(contract.name().packageName(), name);
    }
}
