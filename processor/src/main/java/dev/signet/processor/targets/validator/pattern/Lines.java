package dev.signet.processor.targets.validator.pattern;

/** The body of a method, line by line. */
final class Lines {
    private static final String INDENT = "    ";

    private final StringBuilder text = new StringBuilder();
    private int depth;

    void statement(String statement) {
        line(statement + ";");
    }

    void open(String head) {
        line(head + " {");
        depth++;
    }

    /** Closes a block and opens the next: {@code else}. */
    void next(String head) {
        depth--;
        line("} " + head + " {");
        depth++;
    }

    void close() {
        depth--;
        line("}");
    }

    /** Closes a block that is a statement: {@code do}, {@code switch}. */
    void closeWith(String tail) {
        depth--;
        statement(tail.isEmpty() ? "}" : "} " + tail);
    }

    void line(String line) {
        text.append(INDENT.repeat(depth))
                .append(line.replace("\n", "\n" + INDENT.repeat(depth)))
                .append('\n');
    }

    String text() {
        return text.toString();
    }
}
