package dev.signet.processor;

import dev.signet.processor.targets.Target;
import dev.signet.processor.targets.authorization.AuthorizationTarget;
import dev.signet.processor.targets.junit.JunitTarget;
import dev.signet.processor.targets.micronaut.ControllerTarget;
import dev.signet.processor.targets.micronaut.OwnershipTarget;
import dev.signet.processor.targets.openapi.OpenApiTarget;
import dev.signet.processor.targets.problems.ProblemsTarget;
import dev.signet.processor.targets.validator.ReaderTarget;
import dev.signet.processor.targets.validator.ValidatorTarget;
import dev.signet.processor.targets.validator.WriterTarget;
import java.util.List;

/** Every target there is: what a contract becomes where it is compiled, and what where it is tested. */
final class Targets {
    static final List<Target> OF_A_CONTRACT = List.of(
            new ControllerTarget(),
            new OpenApiTarget(),
            new OwnershipTarget(),
            new ProblemsTarget(),
            new ReaderTarget(),
            new ValidatorTarget(),
            new WriterTarget());

    /** What a contract becomes besides, where the build asks who may call what. */
    static final Target OF_AN_AUDIT = new AuthorizationTarget();

    static final List<Target> OF_A_TEST = List.of(new JunitTarget());

    private Targets() {}
}
