package dev.signet.processor.targets.validator.pattern;

import dev.signet.processor.regex.Node;
import dev.signet.processor.regex.Node.Chars;
import dev.signet.processor.regex.Node.Choice;
import dev.signet.processor.regex.Node.Repeat;

/**
 * How many units of UTF-16 a node takes.
 *
 * @param most {@link Repeat#ENDLESS} without a limit
 */
record Widths(int least, int most) {
    static Widths of(Node node) {
        if (node instanceof Chars chars) {
            boolean single = chars.set().meets(Characters.UNITS);
            boolean pairs = !Characters.UNITS.containsAll(chars.set());
            return new Widths(single ? 1 : 2, pairs ? 2 : 1);
        } else if (node instanceof Choice choice) {
            return new Widths(
                    choice.branches().stream()
                            .mapToInt(branch -> of(branch).least())
                            .min()
                            .orElse(0),
                    choice.branches().stream()
                            .mapToInt(branch -> of(branch).most())
                            .max()
                            .orElse(0));
        } else if (node instanceof Repeat repeat) {
            Widths once = of(repeat.body());
            return new Widths(times(once.least(), repeat.least()), times(once.most(), repeat.most()));
        }
        return node.children().map(Widths::of).reduce(new Widths(0, 0), Widths::then);
    }

    private Widths then(Widths next) {
        return new Widths(plus(least, next.least), plus(most, next.most));
    }

    boolean isFixed() {
        return least == most;
    }

    private static int times(int width, int times) {
        return (int) Math.min(Repeat.ENDLESS, (long) width * times);
    }

    private static int plus(int one, int other) {
        return (int) Math.min(Repeat.ENDLESS, (long) one + other);
    }
}
