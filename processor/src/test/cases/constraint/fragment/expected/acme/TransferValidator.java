package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.CustomConstraint;
import dev.signet.runtime.validation.JudgedConstraint;
import dev.signet.runtime.validation.ValidationContext;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Transfer}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class TransferValidator {
    private static final JudgedConstraint IBAN = CustomConstraint.of("iban", "must be an account in {countries}")
            .limit("countries", List.of("DE", "CH")).judgedBy(new IbanUse(), IbanValidator.class,
            IbanValidator::new);

    private static final Violation TO_REQUIRED = Violation.required("/to");

    private static final Violation FROM_SIZE = Violation.size("/from", 0, 22);

    private static final Violation FROM_PATTERN = Violation.pattern("/from", "DE.*");

    private static final JudgedConstraint IBAN_2 = CustomConstraint.of("iban", "must be known")
            .limit("countries", List.of("DE", "CH")).judgedBy(new IbanUse2(), IbanValidator.class,
            IbanValidator::new);

    private static final JudgedConstraint CHANNEL = CustomConstraint.of("channel", "must be a channel")
            .judgedBy(new ChannelUse(), ChannelValidator.class, ChannelValidator::new);

    private static final Violation FIRST_CHANNEL_REQUIRED = Violation.required("/firstChannel");

    private static final Violation TO_ONESELF_ASSERT_FALSE = Violation.assertFalse("/toOneself").saying("must not be to oneself");

    private static final Violation SUMMARY_SIZE = Violation.size("/summary", 0, 99);

    private static final JudgedConstraint PAIRED = CustomConstraint.of("paired", "{acme.paired}")
            .judgedBy(new PairedUse(), PairedValidator.class, PairedValidator::new);

    private TransferValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String to, @Nullable String from, Optional<String> via,
            @Nullable List<String> others, @Nullable String channel, @Nullable String firstChannel,
            @Nullable Long amount, ValidationContext context) {
        Violations found = Violations.NONE;
        if (to == null) {
            found = found.and(TO_REQUIRED);
        } else {
            found = found.and(context.judge(IBAN, to, "/to"));
        }
        if (from != null) {
            if (!Checks.size(from, 0, 22)) {
                found = found.and(FROM_SIZE);
            }
            if (!matchesPattern(from)) {
                found = found.and(FROM_PATTERN);
            }
        }
        found = found.and(context.judge(IBAN, from, "/from"));
        if (via != null) {
            if (via.isPresent()) {
                found = found.and(context.judge(IBAN, via.get(), "/via"));
            }
        }
        if (others != null) {
            for (int i = 0; i < others.size(); i++) {
                String element = others.get(i);
                if (element != null) {
                    found = found.and(context.judge(IBAN_2, element, "/others/" + i));
                }
            }
        }
        found = found.and(context.judge(CHANNEL, channel, "/channel"));
        if (firstChannel == null) {
            found = found.and(FIRST_CHANNEL_REQUIRED);
        } else {
            found = found.and(context.judge(CHANNEL, firstChannel, "/firstChannel"));
        }
        return found;
    }

    /**
     * Judges a value that was made, beyond what its properties say one by one.
     */
    static Violations whole(Transfer value, ValidationContext context) {
        Violations found = Violations.NONE;
        boolean toOneself = value.isToOneself();
        if (toOneself) {
            found = found.and(TO_ONESELF_ASSERT_FALSE);
        }
        String summary = value.getSummary();
        if (summary != null && !Checks.size(summary, 0, 99)) {
            found = found.and(SUMMARY_SIZE);
        }
        found = found.and(context.judge(PAIRED, value, ""));
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Transfer value, ValidationContext context) {
        Violations found = judge(value.to(), value.from(), value.via(), value.others(),
                value.channel(), value.firstChannel(), value.amount(), context);
        found = found.and(whole(value, context));
        return found;
    }

    /**
     * The whole text is {@code DE.*}.
     */
    private static boolean matchesPattern(String text) {
        int length = text.length();
        if (length < 2 || !text.startsWith("DE")) {
            return false;
        }
        for (int i = 2; i < length; i++) {
            if (!isAllowed(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllowed(int c) {
        return c != '\n' && c != '\r' && c != '\u0085' && (c < '\u2028' || c > '\u2029');
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

    @SuppressWarnings({"BadAnnotationImplementation", "rawtypes", "unchecked"})
    private static final class IbanUse2 implements Iban {
        @Override
        public String message() {
            return "must be known";
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

    @SuppressWarnings({"BadAnnotationImplementation", "rawtypes", "unchecked"})
    private static final class ChannelUse implements Channel {
        @Override
        public String message() {
            return "must be a channel";
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
            return Channel.class;
        }
    }

    @SuppressWarnings({"BadAnnotationImplementation", "rawtypes", "unchecked"})
    private static final class PairedUse implements Paired {
        @Override
        public String message() {
            return "{acme.paired}";
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
            return Paired.class;
        }
    }
}
