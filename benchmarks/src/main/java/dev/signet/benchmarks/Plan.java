package dev.signet.benchmarks;

import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How much is measured.
 *
 * @param rounds how often the participants take turns, each time in a fresh JVM
 * @param iterations how often a JVM measures, and how often it warms up before
 * @param time how long each of these takes
 * @param starts how often each participant is started for its first verdict
 * @param only which rows, by their names
 * @param stacks whether to show where threads were met, instead of the table
 */
record Plan(int rounds, int iterations, TimeValue time, int starts, Pattern only, boolean stacks) {

    /** {@code quick} or {@code full}, then an expression that rows' names must contain, then {@code stack}. */
    static Plan of(List<String> arguments) {
        Pattern only = Pattern.compile(arguments.size() > 1 ? arguments.get(1) : "");
        boolean stacks = arguments.size() > 2 && arguments.get(2).equals("stack");
        String size = arguments.isEmpty() ? "quick" : arguments.get(0);
        return switch (size) {
            case "quick" -> new Plan(1, 4, TimeValue.milliseconds(400), 5, only, stacks);
            case "full" -> new Plan(5, 5, TimeValue.seconds(1), 21, only, stacks);
            default -> throw new IllegalArgumentException("quick or full, and not " + size);
        };
    }

    List<Subject> subjects() {
        return Subject.all()
                .filter(subject -> only.matcher(subject.toString()).find())
                .toList();
    }
}
