package dev.signet.processor.oracle;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where Signet means to judge otherwise: docs/constraints.md says why, under the same name in lower case. */
public enum Deviation {
    NULL_IS_REQUIRED {
        @Override
        public boolean explains(Difference it) {
            String[] asking = {"required", "not-blank", "not-empty"};
            return it.holder() == null && it.has(asking) && it.otherHas(asking);
        }
    },
    OPTIONAL_IS_ABSENT {
        @Override
        public boolean explains(Difference it) {
            return !it.isOurs() && it.isAbsent() && it.has("required", "not-blank", "not-empty");
        }
    },
    JUDGED_WITHOUT_VALID {
        @Override
        public boolean explains(Difference it) {
            return it.isOurs()
                    && it.declared().matches(".*\\b(Leaf|Bean)\\b.*")
                    && !it.declared().contains("@Valid");
        }
    },
    SETTERS_COUNT {
        @Override
        public boolean explains(Difference it) {
            return it.isOurs() && it.fault().where().endsWith("/note");
        }
    },
    SIZE_IN_CODE_POINTS {
        @Override
        public boolean explains(Difference it) {
            return it.has("size") && it.isOf(text -> text.codePointCount(0, text.length()) < text.length());
        }
    },
    BLANK_AS_TRIM {
        @Override
        public boolean explains(Difference it) {
            return it.has("not-blank")
                    && it.isOf(text -> text.isBlank() != text.trim().isEmpty());
        }
    },
    FLOATING_AS_WRITTEN {
        @Override
        public boolean explains(Difference it) {
            boolean isFloat = it.value() instanceof Float;
            return (isFloat || it.value() instanceof Double)
                    && (isZero(it) && it.has("min", "decimal-min", "decimal-max", "positive-or-zero", "negative")
                            || isGreat(it) && it.has("min", "max")
                            || isFloat && it.has("decimal-min", "decimal-max"));
        }
    },
    DIGITS_BY_VALUE {
        @Override
        public boolean explains(Difference it) {
            return it.has("digits") && it.value() instanceof Number && (isZero(it) || endsInZeros(it.value()));
        }

        private boolean endsInZeros(@Nullable Object value) {
            return value instanceof BigDecimal number
                    && number.scale() > number.stripTrailingZeros().scale();
        }
    },
    TEXTS_WITHOUT_EXPONENT {
        @Override
        public boolean explains(Difference it) {
            return it.isOurs()
                    && it.fault().code().matches("digits|(decimal-)?(min|max)|(positive|negative)(-or-zero)?")
                    && it.isOf(text -> !text.matches("[+-]?[0-9.]*"));
        }
    };

    private static boolean isZero(Difference it) {
        return it.value() instanceof Number number && number.doubleValue() == 0;
    }

    /** Beyond what a double counts one by one. */
    private static boolean isGreat(Difference it) {
        return it.value() instanceof Number number && Math.abs(number.doubleValue()) >= 0x1p53;
    }

    /** Whether it is the reason. */
    public abstract boolean explains(Difference difference);

    /** As the page calls it. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
