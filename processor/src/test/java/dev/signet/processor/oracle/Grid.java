package dev.signet.processor.oracle;

import jakarta.validation.ValidationException;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Sheets as records of one contract, less what Signet refuses to compile. */
final class Grid {
    private static final Pattern CODE = Pattern.compile("\\[([a-z-]+)]");
    /** A first error can hide others. */
    private static final int TRIES = 4;

    private final Map<String, String> refused = new TreeMap<>();
    private List<Sheet> sheets;

    Grid(List<Sheet> sheets) {
        this.sheets = sheets;
    }

    /** What Signet refuses, with the codes of its reasons. */
    Map<String, String> refused() {
        return refused;
    }

    /** Has both judges look at every value. */
    void judge(Ledger ledger, Hibernate hibernate) {
        Compiled compiled = compile();
        Generated generated = new Generated(compiled, Values.CLOCK);
        for (int i = 0; i < sheets.size(); i++) {
            Class<?> type = compiled.type("acme.VerdictApi$T" + i);
            for (Object value : sheets.get(i).values()) {
                judge(sheets.get(i), make(type, value), ledger, hibernate, generated);
            }
        }
    }

    private static void judge(Sheet sheet, Object row, Ledger ledger, Hibernate hibernate, Generated generated) {
        Map<String, Optional<List<Fault>>> theirs = theirs(sheet, row, hibernate);
        Map<String, List<Fault>> ours = byColumn(generated.judge(row));
        for (int column = 0; column < sheet.declarations().size(); column++) {
            String name = "c" + column;
            String declaration = sheet.declarations().get(column);
            List<Fault> found = ours.getOrDefault(name, List.of());
            theirs.getOrDefault(name, Optional.of(List.of()))
                    .ifPresentOrElse(
                            expected -> ledger.enter(declaration, row, expected, found),
                            () -> ledger.enterUndecided(declaration, Pointed.in(row, "/" + name), found));
        }
    }

    /** All at once; or where that fails, because of one, each by itself. */
    private static Map<String, Optional<List<Fault>>> theirs(Sheet sheet, Object row, Hibernate hibernate) {
        Map<String, Optional<List<Fault>>> columns = new LinkedHashMap<>();
        try {
            byColumn(hibernate.judge(row)).forEach((name, faults) -> columns.put(name, Optional.of(faults)));
        } catch (ValidationException unable) {
            IntStream.range(0, sheet.declarations().size())
                    .mapToObj(column -> "c" + column)
                    .forEach(name -> columns.put(name, hibernate.judge(row, name)));
        }
        return columns;
    }

    private static Map<String, List<Fault>> byColumn(List<Fault> faults) {
        Map<String, List<Fault>> columns = new LinkedHashMap<>();
        faults.forEach(fault -> columns.computeIfAbsent(fault.where().split("/", -1)[1], unseen -> new ArrayList<>())
                .add(fault));
        return columns;
    }

    private static Object make(Class<?> type, @Nullable Object value) {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        try {
            Object[] row = new Object[constructor.getParameterCount()];
            Arrays.fill(row, value);
            return constructor.newInstance(row);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(type + " of " + value, failed);
        }
    }

    private Compiled compile() {
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
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            List<String> declarations = sheets.get(i).declarations();
            records.append("record T%d(\n".formatted(i));
            for (int column = 0; column < declarations.size(); column++) {
                records.append("%s c%d%s\n"
                        .formatted(declarations.get(column), column, column + 1 < declarations.size() ? "," : ""));
            }
            records.append(") {}\n");
        }
        return Source.of(
                IntStream.range(0, sheets.size()).mapToObj(i -> "T" + i).toList(), records.toString());
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
        sheets = sheets.stream()
                .map(sheet -> new Sheet(
                        sheet.type(),
                        sheet.declarations().stream()
                                .filter(declaration -> !refused.containsKey(declaration))
                                .toList(),
                        sheet.values()))
                .filter(sheet -> !sheet.declarations().isEmpty())
                .toList();
    }
}
