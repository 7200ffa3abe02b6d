package dev.signet.processor.corpus;

import java.util.Locale;

/**
 * Something that Signet and a {@link Witness} say otherwise about the same interface.
 *
 * @param where the operation, or the property of a model
 * @param ours in brief, "-" for nothing
 * @param theirs likewise
 */
record Difference(Kind kind, String where, String ours, String theirs) {
    enum Kind {
        OPERATION,
        PARAMETER,
        PARAMETER_TYPE,
        PARAMETER_REQUIRED,
        PARAMETER_DEFAULT,
        BODY,
        BODY_REQUIRED,
        BODY_MEDIA,
        BODY_TYPE,
        STATUS,
        RESPONSE_MEDIA,
        RESPONSE_TYPE,
        PROPERTY,
        PROPERTY_TYPE,
        PROPERTY_REQUIRED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    @Override
    public String toString() {
        return kind + " at " + where + ": " + ours + " / " + theirs;
    }
}
