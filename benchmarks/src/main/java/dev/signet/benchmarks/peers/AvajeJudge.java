package dev.signet.benchmarks.peers;

import dev.signet.benchmarks.Judge;
import io.avaje.validation.ConstraintViolation;
import io.avaje.validation.Validator;
import java.util.Collection;

/** avaje-validator. */
public final class AvajeJudge<T> implements Judge<T> {

    private final Validator validator = Validator.builder().build();

    @Override
    public Collection<?> judge(T value) {
        return validator.check(value);
    }

    @Override
    public String place(Object fault) {
        return Paths.pointer(((ConstraintViolation) fault).path());
    }
}
