package dev.signet.processor.targets.java;

import dev.signet.processor.model.ScalarKind;

/** The constants of the runtime's {@code Scalar}. */
public final class Scalars {
    private Scalars() {}

    /** The constant of this kind: {@code LOCAL_TIME}. One that is called like its class has another name. */
    public static String constant(ScalarKind kind) {
        return switch (kind) {
            case UUID -> "UUID_TEXT";
            case URI -> "URI_REFERENCE";
            default -> kind.boxed().name();
        };
    }
}
