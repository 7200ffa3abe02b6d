package dev.signet.runtime.validation;

import io.micronaut.context.BeanContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ValidationException;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What constraints ask the application for. The time comes from its {@link Clock} bean; without one it is the system's, in
 * the default time zone (Jakarta Validation 3.1, ClockProvider). What judges custom constraints are beans of their classes,
 * if there are such.
 */
@Singleton
public final class ValidationContext {

    private final Clock clock;
    private final @Nullable BeanContext beans;
    private final Map<JudgedConstraint, ConstraintValidator<?, ?>> validators = new ConcurrentHashMap<>();

    @Inject
    ValidationContext(Optional<Clock> clock, BeanContext beans) {
        this(clock.orElseGet(Clock::systemDefaultZone), beans);
    }

    private ValidationContext(Clock clock, @Nullable BeanContext beans) {
        this.clock = clock;
        this.beans = beans;
    }

    /** One outside an application, where validators are made without it. */
    public static ValidationContext of(Clock clock) {
        return new ValidationContext(clock, null);
    }

    /** The clock that past and future are told by. */
    public Clock clock() {
        return clock;
    }

    /**
     * What a validator says of a value in a body.
     *
     * @param pointer the value's place
     */
    public Violations judge(JudgedConstraint constraint, @Nullable Object value, String pointer) {
        return judge(constraint, value, CustomPlace.body(pointer));
    }

    /**
     * What a validator says of a parameter.
     *
     * @param in the parameter's place, such as {@code query}
     */
    public Violations judge(JudgedConstraint constraint, @Nullable Object value, String in, String name) {
        return judge(constraint, value, CustomPlace.parameter(in, name));
    }

    /** What a validator says of one element of a parameter. */
    public Violations judge(JudgedConstraint constraint, @Nullable Object value, String in, String name, int index) {
        return judge(constraint, value, new CustomPlace(in, name, index));
    }

    /** What a validator says of all that it judges together, be it in an array or in a bean, whose places it knows. */
    public Violations judge(JudgedConstraint constraint, @Nullable Object together) {
        return judge(constraint, together, constraint.together());
    }

    /** Whether a validator has nothing against a value. */
    public boolean keeps(JudgedConstraint constraint, @Nullable Object value) {
        return judge(constraint, value, "").isEmpty();
    }

    private Violations judge(JudgedConstraint constraint, @Nullable Object value, CustomPlace place) {
        CustomVerdict verdict = new CustomVerdict(constraint, clock, place);
        return isValid(constraint, value, verdict) ? Violations.NONE : verdict.violations();
    }

    private boolean isValid(JudgedConstraint constraint, @Nullable Object value, CustomVerdict verdict) {
        ConstraintValidator<?, @Nullable Object> validator = validator(constraint);
        try {
            return validator.isValid(value, verdict);
        } catch (ValidationException failure) {
            throw failure;
        } catch (RuntimeException failure) {
            throw new ValidationException(constraint.validator().getName() + " failed", failure);
        }
    }

    // The compiler has seen to it that the validator judges values of that type.
    @SuppressWarnings("unchecked")
    private ConstraintValidator<?, @Nullable Object> validator(JudgedConstraint constraint) {
        ConstraintValidator<?, ?> known = validators.get(constraint);
        if (known == null) {
            // Not in computeIfAbsent: a bean that is made may need others, and they validators.
            ConstraintValidator<?, ?> made = initialized(constraint);
            ConstraintValidator<?, ?> other = validators.putIfAbsent(constraint, made);
            known = other == null ? made : other;
        }
        return (ConstraintValidator<?, @Nullable Object>) known;
    }

    @SuppressWarnings("unchecked")
    private ConstraintValidator<?, ?> initialized(JudgedConstraint constraint) {
        ConstraintValidator<Annotation, ?> validator = (ConstraintValidator<Annotation, ?>) make(constraint);
        try {
            validator.initialize(constraint.annotation());
        } catch (ValidationException failure) {
            throw failure;
        } catch (RuntimeException failure) {
            throw new ValidationException(constraint.validator().getName() + " was not initialised", failure);
        }
        return validator;
    }

    // One for each place, whatever the bean's scope: it is initialised with the annotation that stands there.
    private ConstraintValidator<?, ?> make(JudgedConstraint constraint) {
        if (beans != null && beans.containsBean(constraint.validator())) {
            return beans.createBean(constraint.validator());
        }
        Supplier<? extends ConstraintValidator<?, ?>> maker = constraint.maker();
        if (maker == null) {
            throw new ValidationException(constraint.validator().getName() + " is no bean of this application");
        }
        return maker.get();
    }
}
