package dev.signet.benchmarks.peers;

import dev.signet.benchmarks.Judge;
import io.micronaut.validation.validator.Validator;
import jakarta.validation.ConstraintViolation;
import java.util.Collection;

/** micronaut-validation; without the context of an application, which would cost it more at the start. */
public final class MicronautJudge<T> implements Judge<T> {

    private final Validator validator = Validator.getInstance();

    @Override
    public Collection<?> judge(T value) {
        return validator.validate(value);
    }

    @Override
    public String place(Object fault) {
        return Paths.pointer(((ConstraintViolation<?>) fault).getPropertyPath().toString());
    }
}
