package dev.signet.runtime.http;

import dev.signet.runtime.sensitive.ValueFree;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.stream.Collectors;

/** What an operation returned breaks the constraints that its contract puts on it. */
final class BrokenAnswerException extends RuntimeException implements ValueFree {

    private static final long serialVersionUID = 1L;
    private static final int MOST_TOLD = 20;

    /** Names the places and the rules, and no values: they may be what nobody should read in a log. */
    BrokenAnswerException(Violations broken) {
        super(broken.list().stream()
                .limit(MOST_TOLD)
                .map(BrokenAnswerException::told)
                .collect(Collectors.joining(", ")));
    }

    private static String told(Violation violation) {
        return "#" + violation.where() + " " + violation.code();
    }
}
