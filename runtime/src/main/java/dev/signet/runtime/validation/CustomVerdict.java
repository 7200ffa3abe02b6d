package dev.signet.runtime.validation;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.time.Clock;

/** What one validator says of one value: that it is broken, or violations of the validator's own. */
final class CustomVerdict implements ConstraintValidatorContext {

    private final JudgedConstraint constraint;
    private final Clock clock;
    private final CustomPlace place;
    private boolean usual = true;
    private Violations own = Violations.NONE;

    CustomVerdict(JudgedConstraint constraint, Clock clock, CustomPlace place) {
        this.constraint = constraint;
        this.clock = clock;
        this.place = place;
    }

    /** What a client is told of a value that is not valid. */
    Violations violations() {
        if (usual) {
            return Violations.NONE
                    .and(place.of(constraint.told().violation(place.where())))
                    .and(own);
        }
        if (own.isEmpty()) {
            throw new ValidationException(constraint.validator().getName()
                    + " disabled the usual violation and added none (Jakarta Validation 3.1, 3.4)");
        }
        return own;
    }

    /** Adds a violation of the validator's own. */
    void add(String template, CustomPlace at) {
        own = own.and(at.of(constraint.told().violation(at.where())).improvised(template));
    }

    @Override
    public void disableDefaultConstraintViolation() {
        usual = false;
    }

    @Override
    public String getDefaultConstraintMessageTemplate() {
        return constraint.told().template();
    }

    @Override
    public ClockProvider getClockProvider() {
        return () -> clock;
    }

    @Override
    public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String messageTemplate) {
        return new CustomNodes(this, constraint, place, messageTemplate);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new ValidationException(type.getName() + " is nothing that Signet has (Jakarta Validation 3.1, 3.4)");
    }
}
