package dev.signet.benchmarks;

import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How much is measured.
 *
 * @param rounds how often the participants take turns, each time in a fresh JVM
 * @param iterations how often a JVM measures, and how often it warms up before
 * @param warmup how long each warm-up takes
 * @param time how long each measurement takes
 * @param starts how often each participant is started for its first verdict
 * @param only which rows, by their names
 * @param stacks whether to show where threads were met, instead of the table
 */
record Plan(int rounds, int iterations, TimeValue warmup, TimeValue time, int starts, Pattern only, boolean stacks) {

    /** {@code quick} or {@code full}; an expression that the rows' names contain; {@code table} or {@code stack}. */
    static Plan of(List<String> arguments) {
        if (arguments.size() != 3) {
            throw new IllegalArgumentException("quick or full, an expression for the rows, table or stack");
        }
        Pattern only = Pattern.compile(arguments.get(1));
        boolean stacks = arguments.get(2).equals("stack");
        return switch (arguments.get(0)) {
            case "quick" -> new Plan(1, 5, TimeValue.seconds(1), TimeValue.milliseconds(500), 5, only, stacks);
            case "full" -> new Plan(5, 5, TimeValue.seconds(2), TimeValue.seconds(1), 21, only, stacks);
            default -> throw new IllegalArgumentException("quick or full, and not " + arguments.get(0));
        };
    }

    List<Subject> subjects() {
        return Subject.all()
                .filter(subject -> only.matcher(subject.toString()).find())
                .toList();
    }
}
