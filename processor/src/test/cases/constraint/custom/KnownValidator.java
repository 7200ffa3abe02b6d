package acme;

import jakarta.inject.Singleton;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** A bean. */
@Singleton
public class KnownValidator implements ConstraintValidator<Known, CharSequence> {
    private final java.util.Set<String> words;

    KnownValidator(java.util.Set<String> words) {
        this.words = words;
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || words.contains(value.toString());
    }
}
