package dev.signet.benchmarks;

import dev.signet.benchmarks.FreshJvm.Start;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Markdown. Each group of rows is held against its first one. */
final class Table {

    private static final double MILLION = 1e6;

    private final StringBuilder text = new StringBuilder();
    private String group = "";
    private double first;

    private Table() {}

    static String of(Map<Subject, Figures> figures) {
        Table table = new Table();
        figures.forEach(table::add);
        return table.text.toString();
    }

    private void add(Subject subject, Figures figures) {
        open(subject.group(), figures.cpu(), "| | CPU ns | ± | ratio | clock ns | B |\n|---|--:|--:|--:|--:|--:|\n");
        row(
                subject.title(),
                number(figures.cpu()),
                number(figures.error()),
                String.format(Locale.ROOT, "%.2f", figures.cpu() / first),
                number(figures.wall()),
                String.format(Locale.ROOT, "%,.0f", figures.bytes()));
    }

    static String ofStarts(Map<Subject, List<Start>> starts) {
        Table table = new Table();
        starts.forEach(table::add);
        return table.text.toString();
    }

    private void add(Subject subject, List<Start> starts) {
        double cpu = median(starts, Start::cpu);
        open(
                subject.group() + ", first verdict of a fresh JVM",
                cpu,
                "| | CPU ms | ratio | clock ms | from main ms |\n|---|--:|--:|--:|--:|\n");
        row(
                subject.title(),
                number(cpu / MILLION),
                String.format(Locale.ROOT, "%.2f", cpu / first),
                number(median(starts, Start::process) / MILLION),
                number(median(starts, Start::main) / MILLION));
    }

    private void open(String name, double baseline, String head) {
        if (!name.equals(group)) {
            group = name;
            first = baseline;
            text.append("\n").append(name).append("\n\n").append(head);
        }
    }

    private void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
    }

    private static double median(List<Start> starts, ToDoubleFunction<Start> of) {
        double[] sorted = starts.stream().mapToDouble(of).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
