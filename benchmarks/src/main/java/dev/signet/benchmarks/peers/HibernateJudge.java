package dev.signet.benchmarks.peers;

import dev.signet.benchmarks.Judge;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Collection;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator; without the expression language, which would cost it more. */
public final class HibernateJudge<T> implements Judge<T> {

    private final Validator validator = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Override
    public Collection<?> judge(T value) {
        return validator.validate(value);
    }

    @Override
    public String place(Object fault) {
        return Paths.pointer(((ConstraintViolation<?>) fault).getPropertyPath().toString());
    }
}
