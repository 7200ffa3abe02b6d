package dev.signet.processor.targets.validator.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A method that judges a text as someone would write it by hand: what must hold is gathered until something else has to be
 * done before it can be asked, and the last of it is what the method returns.
 */
final class Judgement {
    /** The length of the text. No literal holds it; it becomes a variable where it is asked for more than once. */
    static final String LENGTH = "\u0001";

    /** So few conditions that they stand in one line. */
    private static final int FEW = 3;

    /**
     * What must hold, and its contrary.
     *
     * @param contrary in the words that read best
     */
    private record Condition(String text, String contrary) {}

    private final Lines lines = new Lines();
    private final List<Condition> pending = new ArrayList<>();

    void require(String condition, String contrary) {
        pending.add(new Condition(condition, contrary));
    }

    /** Asks for all that is gathered. */
    void flush() {
        if (!pending.isEmpty()) {
            refuse(joined(pending.stream().map(Condition::contrary), "||"));
            pending.clear();
        }
    }

    /** Ends with no, where this holds. */
    void refuse(String contrary) {
        lines.open("if (" + contrary + ")");
        lines.statement("return false");
        lines.close();
    }

    void statement(String text) {
        lines.statement(text);
    }

    void open(String head) {
        lines.open(head);
    }

    void next(String head) {
        lines.next(head);
    }

    void close() {
        lines.close();
    }

    void closeWith(String tail) {
        lines.closeWith(tail);
    }

    /** The method's lines, which end with what is still gathered. */
    String given() {
        lines.statement("return "
                + (pending.isEmpty() ? "true" : joined(pending.stream().map(Condition::text), "&&")));
        String body = lines.text();
        long asked = body.chars().filter(unit -> unit == LENGTH.charAt(0)).count();
        return asked == 1
                ? body.replace(LENGTH, "text.length()")
                : (asked == 0 ? "" : "int length = text.length();\n") + body.replace(LENGTH, "length");
    }

    private static String joined(Stream<String> conditions, String operator) {
        List<String> all = conditions.toList();
        return String.join((all.size() > FEW ? "\n        " : " ") + operator + " ", all);
    }
}
