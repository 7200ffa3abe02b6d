package acme;

import dev.signet.runtime.validation.CustomConstraint;
import dev.signet.runtime.validation.JudgedConstraint;
import dev.signet.runtime.validation.ValidationContext;
import dev.signet.runtime.validation.Violations;
import java.lang.annotation.Annotation;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link TransferApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class TransferApiValidator {
    private static final JudgedConstraint IBAN = CustomConstraint.of("iban", "must be an account in {countries}")
            .limit("countries", List.of("DE", "CH")).judgedBy(new IbanUse(), IbanValidator.class,
            IbanValidator::new);

    private TransferApiValidator() {
    }

    static Violations count(@Nullable String from, ValidationContext context) {
        Violations found = Violations.NONE;
        found = found.and(context.judge(IBAN, from, "query", "from"));
        return found;
    }

    @SuppressWarnings({"BadAnnotationImplementation", "rawtypes", "unchecked"})
    private static final class IbanUse implements Iban {
        @Override
        public String message() {
            return "must be an account in {countries}";
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
        public String[] countries() {
            return new String[] {"DE", "CH"};
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return Iban.class;
        }
    }
}
