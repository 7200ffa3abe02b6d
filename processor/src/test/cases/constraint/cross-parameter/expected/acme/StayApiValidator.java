package acme;

import dev.signet.runtime.security.Caller;
import dev.signet.runtime.validation.CustomConstraint;
import dev.signet.runtime.validation.JudgedConstraint;
import dev.signet.runtime.validation.ValidationContext;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import jakarta.validation.ConstraintTarget;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link StayApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class StayApiValidator {
    private static final JudgedConstraint IN_ORDER = CustomConstraint.of("in-order", "must not end before {first} begins")
            .limit("first", "the first").judgedBy(new InOrderUse(), InOrderValidator.class,
            InOrderValidator::new).parameter("0", "query", "from").parameter("1", "query", "to");

    private static final JudgedConstraint IN_ORDER_2 = CustomConstraint.of("in-order", "must not end before {first} begins")
            .limit("first", "the last").judgedBy(new InOrderUse2(), InOrderValidator.class,
            InOrderValidator::new).parameter("0", "query", "from").parameter("1", "query", "to");

    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private static final JudgedConstraint IN_ORDER_3 = CustomConstraint.of("in-order", "must not end before {first} begins")
            .limit("first", "it").judgedBy(new InOrderUse3(), InOrderValidator.class,
            InOrderValidator::new).unsent("0").parameter("1.from", "query", "first_night")
            .parameter("1.to", "query", "last_night").parameter("1.paging.limit", "query", "limit")
            .body("2").named("2.room", "room_number").named("2.guests.firstName", "first_name");

    private static final JudgedConstraint SOUND = CustomConstraint.of("sound", "is not sound")
            .judgedBy(new SoundUse(), SoundArguments.class, SoundArguments::new).unsent("0")
            .parameter("1.from", "query", "first_night").parameter("1.to", "query", "last_night")
            .parameter("1.paging.limit", "query", "limit").body("2").named("2.room", "room_number")
            .named("2.guests.firstName", "first_name");

    private static final JudgedConstraint DISTINCT = CustomConstraint.of("distinct", "must not have the same twice")
            .judgedBy(new DistinctUse(), DistinctValidator.class, DistinctValidator::new);

    private static final JudgedConstraint IN_ORDER_4 = CustomConstraint.of("in-order", "must not end before {first} begins")
            .limit("first", "the stay").judgedBy(new InOrderUse4(), InOrderValidator.class,
            InOrderValidator::new).body("0").named("0.room", "room_number")
            .named("0.guests.firstName", "first_name").parameter("1", "path", "id")
            .parameter("2", "query", "day");

    private static final JudgedConstraint SOUND_2 = CustomConstraint.of("sound", "is not sound")
            .judgedBy(new SoundUse2(), SoundArguments.class, SoundArguments::new).body("0")
            .named("0.room", "room_number").named("0.guests.firstName", "first_name")
            .parameter("1", "path", "id").parameter("2", "query", "day");

    private static final CustomConstraint PROPER = CustomConstraint.of("proper", "is not proper")
            .limit("first", "the stay");

    private static final Violation WHOLE_PROPER = PROPER.violation("").with("with", List.of("id", "day"));

    private static final JudgedConstraint SOUND_3 = CustomConstraint.of("sound", "is not sound")
            .judgedBy(new SoundUse(), SoundValue.class, SoundValue::new);

    private static final JudgedConstraint SOUND_4 = CustomConstraint.of("sound", "is not sound")
            .judgedBy(new SoundUse3(), SoundValue.class, SoundValue::new);

    private static final JudgedConstraint IN_ORDER_5 = CustomConstraint.of("in-order", "must not end before {first} begins")
            .limit("first", "it").judgedBy(new InOrderUse3(), InOrderValidator.class,
            InOrderValidator::new).unsent("0");

    private StayApiValidator() {
    }

    /**
     * Judges what arguments hold together, when all in them is fine.
     */
    static Violations findWhole(@Nullable LocalDate from, @Nullable LocalDate to,
            ValidationContext context) {
        Violations found = Violations.NONE;
        Object[] arguments = {from, to};
        found = found.and(context.judge(IN_ORDER, arguments));
        found = found.and(context.judge(IN_ORDER_2, arguments));
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations findAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    /**
     * Judges what arguments hold together, when all in them is fine.
     */
    static Violations bookWhole(Caller caller, Period period, @Nullable Booking booking,
            ValidationContext context) {
        Violations found = Violations.NONE;
        Object[] arguments = {caller, period, booking};
        found = found.and(context.judge(IN_ORDER_3, arguments));
        found = found.and(context.judge(SOUND, arguments));
        return found;
    }

    /**
     * Judges what arguments hold together, when all in them is fine.
     */
    static Violations moveWhole(@Nullable Booking booking, @Nullable String id,
            @Nullable List<LocalDate> days, ValidationContext context) {
        Violations found = Violations.NONE;
        found = found.and(context.judge(DISTINCT, days, "query", "day"));
        Object[] arguments = {booking, id, days};
        if (!context.keeps(IN_ORDER_4, arguments) || !context.keeps(SOUND_2, arguments)) {
            found = found.and(WHOLE_PROPER);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations moveAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    static Violations read(@Nullable String arguments, ValidationContext context) {
        Violations found = Violations.NONE;
        found = found.and(context.judge(SOUND_3, arguments, "path", "id"));
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations readAnswer(@Nullable String answer, ValidationContext context) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        } else {
            found = found.and(context.judge(SOUND_4, answer, ""));
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations clearAnswer(@Nullable String answer, ValidationContext context) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        } else {
            found = found.and(context.judge(SOUND_3, answer, ""));
        }
        return found;
    }

    /**
     * Judges what arguments hold together, when all in them is fine.
     */
    static Violations clearByWhole(Caller caller, ValidationContext context) {
        Violations found = Violations.NONE;
        Object[] arguments = {caller};
        found = found.and(context.judge(IN_ORDER_5, arguments));
        return found;
    }

    @SuppressWarnings({"BadAnnotationImplementation", "rawtypes", "unchecked"})
    private static final class InOrderUse implements InOrder {
        @Override
        public String message() {
            return "must not end before {first} begins";
        }

        @Override
        public Class[] groups() {
            return new Class[] {};
        }

        @Override
        public Class[] payload() {
            return new Class[] {};
        }

        @Override
        public String first() {
            return "the first";
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return InOrder.class;
        }
    }

    @SuppressWarnings({"BadAnnotationImplementation", "rawtypes", "unchecked"})
    private static final class InOrderUse2 implements InOrder {
        @Override
        public String message() {
            return "must not end before {first} begins";
        }

        @Override
        public Class[] groups() {
            return new Class[] {};
        }

        @Override
        public Class[] payload() {
            return new Class[] {};
        }

        @Override
        public String first() {
            return "the last";
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return InOrder.class;
        }
    }

    @SuppressWarnings({"BadAnnotationImplementation", "rawtypes", "unchecked"})
    private static final class InOrderUse3 implements InOrder {
        @Override
        public String message() {
            return "must not end before {first} begins";
        }

        @Override
        public Class[] groups() {
            return new Class[] {};
        }

        @Override
        public Class[] payload() {
            return new Class[] {};
        }

        @Override
        public String first() {
            return "it";
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return InOrder.class;
        }
    }

    @SuppressWarnings({"BadAnnotationImplementation", "rawtypes", "unchecked"})
    private static final class SoundUse implements Sound {
        @Override
        public String message() {
            return "is not sound";
        }

        @Override
        public Class[] groups() {
            return new Class[] {};
        }

        @Override
        public Class[] payload() {
            return new Class[] {};
        }

        @Override
        public ConstraintTarget validationAppliesTo() {
            return ConstraintTarget.IMPLICIT;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return Sound.class;
        }
    }

    @SuppressWarnings({"BadAnnotationImplementation", "rawtypes", "unchecked"})
    private static final class DistinctUse implements Distinct {
        @Override
        public String message() {
            return "must not have the same twice";
        }

        @Override
        public Class[] groups() {
            return new Class[] {};
        }

        @Override
        public Class[] payload() {
            return new Class[] {};
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return Distinct.class;
        }
    }

    @SuppressWarnings({"BadAnnotationImplementation", "rawtypes", "unchecked"})
    private static final class InOrderUse4 implements InOrder {
        @Override
        public String message() {
            return "must not end before {first} begins";
        }

        @Override
        public Class[] groups() {
            return new Class[] {};
        }

        @Override
        public Class[] payload() {
            return new Class[] {};
        }

        @Override
        public String first() {
            return "the stay";
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return InOrder.class;
        }
    }

    @SuppressWarnings({"BadAnnotationImplementation", "rawtypes", "unchecked"})
    private static final class SoundUse2 implements Sound {
        @Override
        public String message() {
            return "is not sound";
        }

        @Override
        public Class[] groups() {
            return new Class[] {};
        }

        @Override
        public Class[] payload() {
            return new Class[] {};
        }

        @Override
        public ConstraintTarget validationAppliesTo() {
            return ConstraintTarget.PARAMETERS;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return Sound.class;
        }
    }

    @SuppressWarnings({"BadAnnotationImplementation", "rawtypes", "unchecked"})
    private static final class SoundUse3 implements Sound {
        @Override
        public String message() {
            return "is not sound";
        }

        @Override
        public Class[] groups() {
            return new Class[] {};
        }

        @Override
        public Class[] payload() {
            return new Class[] {};
        }

        @Override
        public ConstraintTarget validationAppliesTo() {
            return ConstraintTarget.RETURN_VALUE;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return Sound.class;
        }
    }
}
