package dev.signet.processor.oracle;

import dev.signet.processor.Compiled;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Declarations as components of records, less what Signet refuses to compile: c0, c1 … of T0, T1 …. */
public final class Columns {
    private static final Pattern CODE = Pattern.compile("\\[([a-z-]+)]");
    /** A first error can hide others. */
    private static final int TRIES = 4;

    private final Map<String, String> refused = new TreeMap<>();
    private final String more;
    private List<List<String>> records;

    /**
     * Records to be.
     *
     * @param records the declarations of each: a type with its constraints, as it stands before a component's name
     */
    public Columns(List<List<String>> records) {
        this(records, "");
    }

    /**
     * Records that mention types of their own.
     *
     * @param more declares these
     */
    public Columns(List<List<String>> records, String more) {
        this.records = records;
        this.more = more;
    }

    /** What Signet refuses, with the codes of its reasons. */
    Map<String, String> refused() {
        return refused;
    }

    /** What is left of a record; a record of nothing is left out. */
    public List<String> of(int record) {
        return records.get(record);
    }

    /** A contract whose operations take the records. */
    public Compiled compile() {
        for (int i = 0; i < TRIES; i++) {
            String source = source();
            Compiled compiled = Compiled.of(Source.NAME, source);
            if (compiled.errors().isEmpty()) {
                return compiled;
            }
            drop(compiled.errors(), source.lines().toList());
        }
        throw new IllegalStateException("Does not compile, whatever is left out: " + refused);
    }

    private String source() {
        List<Integer> left = IntStream.range(0, records.size())
                .filter(i -> !records.get(i).isEmpty())
                .boxed()
                .toList();
        return Source.of(
                left.stream().map(i -> "T" + i).toList(),
                left.stream().map(i -> record("T" + i, records.get(i))).collect(Collectors.joining()) + more);
    }

    private static String record(String name, List<String> declarations) {
        return IntStream.range(0, declarations.size())
                .mapToObj(column -> declarations.get(column) + " c" + column)
                .collect(Collectors.joining(",\n", "record " + name + "(\n", "\n) {}\n"));
    }

    private void drop(List<Diagnostic<? extends JavaFileObject>> errors, List<String> lines) {
        for (Diagnostic<? extends JavaFileObject> error : errors) {
            Matcher code = CODE.matcher(error.getMessage(null));
            String line = error.getLineNumber() > 0 ? lines.get((int) error.getLineNumber() - 1) : "";
            if (!code.find() || !line.matches(".* c[0-9]+,?")) {
                throw new IllegalStateException("Not of a declaration: " + error + " at " + line);
            }
            refused.merge(
                    line.replaceFirst(" c[0-9]+,?$", ""),
                    code.group(1),
                    (one, other) -> one.equals(other) ? one : one + " " + other);
        }
        records = records.stream()
                .map(declarations -> declarations.stream()
                        .filter(declaration -> !refused.containsKey(declaration))
                        .toList())
                .toList();
    }
}
