package dev.signet.processor.oracle;

import dev.signet.processor.Compiled;
import jakarta.validation.ValidationException;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Sheets as records of one contract, less what Signet refuses to compile. */
final class Grid {
    private final List<Sheet> sheets;
    private final Columns columns;

    Grid(List<Sheet> sheets) {
        this.sheets = sheets;
        this.columns = new Columns(sheets.stream().map(Sheet::declarations).toList());
    }

    /** What Signet refuses, with the codes of its reasons. */
    Map<String, String> refused() {
        return columns.refused();
    }

    /** Has both judges look at every value. */
    void judge(Ledger ledger, Hibernate hibernate) {
        Compiled compiled = columns.compile();
        Generated generated = new Generated(compiled, Values.CLOCK);
        for (int i = 0; i < sheets.size(); i++) {
            List<String> declarations = columns.of(i);
            if (declarations.isEmpty()) {
                continue;
            }
            Class<?> type = compiled.type(Source.NAME + "$T" + i);
            for (Object value : sheets.get(i).values()) {
                judge(declarations, make(type, value), ledger, hibernate, generated);
            }
        }
    }

    private static void judge(
            List<String> declarations, Object row, Ledger ledger, Hibernate hibernate, Generated generated) {
        Map<String, Optional<List<Fault>>> theirs = theirs(declarations, row, hibernate);
        Map<String, List<Fault>> ours = byColumn(generated.judge(row));
        for (int column = 0; column < declarations.size(); column++) {
            String name = "c" + column;
            String declaration = declarations.get(column);
            List<Fault> found = ours.getOrDefault(name, List.of());
            theirs.getOrDefault(name, Optional.of(List.of()))
                    .ifPresentOrElse(
                            expected -> ledger.enter(declaration, row, expected, found),
                            () -> ledger.enterUndecided(declaration, Pointed.in(row, "/" + name), found));
        }
    }

    /** All at once; or where that fails, because of one, each by itself. */
    private static Map<String, Optional<List<Fault>>> theirs(
            List<String> declarations, Object row, Hibernate hibernate) {
        Map<String, Optional<List<Fault>>> columns = new LinkedHashMap<>();
        try {
            byColumn(hibernate.judge(row)).forEach((name, faults) -> columns.put(name, Optional.of(faults)));
        } catch (ValidationException unable) {
            IntStream.range(0, declarations.size())
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
}
