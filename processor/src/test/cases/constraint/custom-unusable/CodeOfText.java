package acme;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

public class CodeOfText implements ConstraintValidator<Code, String> {
    private final String word;

    CodeOfText(String word) {
        this.word = word;
    }

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        return word.equals(value);
    }
}
