package dev.signet.processor.targets;

import dev.signet.processor.model.Contract;
import java.util.stream.Stream;

/** One kind of artifact. A target is a pure function of the contract; it cannot fail, since the rules came before it. */
public interface Target {
    /** The files the contract becomes, in an order that depends on nothing but the contract. */
    Stream<GeneratedFile> render(Contract contract);
}
