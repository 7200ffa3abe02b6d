package dev.signet.processor.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Locale;

/** What a schema cannot say: docs/types.md has the reasons, under the same names in lower case. */
enum Gap {
    PRESENT_TIME {
        @Override
        boolean explains(Disagreement it) {
            return it.isOnly("past", "past-or-present", "future", "future-or-present");
        }
    },
    VALIDATORS_OF_ONES_OWN {
        @Override
        boolean explains(Disagreement it) {
            return it.isOf("Parcel")
                    && it.isOnly("multiple", "ordered", "strict", "distinct", "max", "positive", "assert-true");
        }
    },
    TEXTS_OF_ONES_OWN {
        @Override
        boolean explains(Disagreement it) {
            return it.isOf("Isbn") && it.codes().contains("invalid");
        }
    },
    LISTED_NAMES {
        @Override
        boolean explains(Disagreement it) {
            return it.isOf("Currency|ZoneId|ZonedDateTime") && it.isOnly("type", "duplicate");
        }
    },
    ROUNDED_NUMBERS {
        @Override
        boolean explains(Disagreement it) {
            return it.isOf("float|Float") && it.has(number -> isRounded(number, true))
                    || it.isOf("double|Double|OptionalDouble|Shop") && it.has(number -> isRounded(number, false));
        }

        private boolean isRounded(JsonNode node, boolean single) {
            if (!node.isNumber()) {
                return false;
            }
            BigDecimal written = node.decimalValue();
            double value = single ? written.floatValue() : written.doubleValue();
            String read = single ? Float.toString((float) value) : Double.toString(value);
            return !Double.isInfinite(value) && new BigDecimal(read).compareTo(written) != 0;
        }
    },
    SAME_VALUE_IN_OTHER_WORDS {
        @Override
        boolean explains(Disagreement it) {
            return it.isOnly("unique", "duplicate") && it.isOf("Set|Map")
                    || !it.schemaAccepts() && it.declared().contains("Set<List<BigDecimal>>");
        }
    },
    ADDRESSES_BEYOND_ASCII {
        @Override
        boolean explains(Disagreement it) {
            return it.isOf("Email") && it.has(text -> text.asText().chars().anyMatch(unit -> unit >= 0x80));
        }
    },
    ADDRESSES_IN_BRACKETS {
        @Override
        boolean explains(Disagreement it) {
            return it.schemaAccepts()
                    && it.isOf("Email|URI")
                    && it.has(text -> text.asText().contains("["));
        }
    },
    FORMAT_EMAIL {
        @Override
        boolean explains(Disagreement it) {
            return it.formats() && !it.schemaAccepts() && it.isOf("Email");
        }
    },
    FORMAT_DURATION {
        @Override
        boolean explains(Disagreement it) {
            return it.formats() && !it.schemaAccepts() && it.isOf("Duration|Period");
        }
    },
    LIMITS {
        @Override
        boolean explains(Disagreement it) {
            return it.isOnly("limit") || it.isOnly("range") && it.isOf("BigDecimal|BigInteger");
        }
    },
    BEYOND_THE_DATA_MODEL {
        @Override
        boolean explains(Disagreement it) {
            return it.isOf("Tree")
                    && (it.isOnly("duplicate") || it.isOnly("type") && it.json().contains("\\ud83d"));
        }
    };

    /** Whether it is the reason. */
    abstract boolean explains(Disagreement disagreement);

    /** As the page calls it. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
