package dev.signet.processor.regex;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a part of a regular expression stands for. How it was written is forgotten. */
public sealed interface Node {
    /** One character of a set. */
    record Chars(CodePoints set) implements Node {}

    /** One after the other; none is the empty text. */
    record Sequence(List<Node> parts) implements Node {
        public static final Node EMPTY = new Sequence(List.of());

        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /** One of them. */
    record Choice(List<Node> branches) implements Node {
        public Choice {
            branches = List.copyOf(branches);
        }
    }

    /**
     * The same several times. Greedy and reluctant are one, since only a match of the whole text counts.
     *
     * @param most without a limit, {@link #ENDLESS}
     */
    record Repeat(Node body, int least, int most) implements Node {
        public static final int ENDLESS = Integer.MAX_VALUE;
    }

    /** What gives nothing back that it has taken: {@code (?>a*)}, {@code a*+}. */
    record Atomic(Node body) implements Node {}

    /** A place between two characters. */
    record Anchor(Place place) implements Node {}

    /**
     * What no automaton does.
     *
     * @param what in words: a look-ahead
     * @param instead what matches all that it does, and more
     */
    record Irregular(String what, Node instead) implements Node {}

    /** Where an {@link Anchor} holds. */
    enum Place {
        BEGIN,
        END,
        /** At the end, or before the line terminator that ends the text. */
        END_OR_LAST_TERMINATOR,
        LINE_BEGIN,
        LINE_END,
        UNIX_LINE_BEGIN,
        UNIX_LINE_END,
        WORD_BOUNDARY,
        NO_WORD_BOUNDARY
    }

    static Node sequence(List<Node> parts) {
        List<Node> flat = parts.stream()
                .flatMap(part -> part instanceof Sequence inner ? inner.parts().stream() : Stream.of(part))
                .toList();
        return flat.size() == 1 ? flat.get(0) : new Sequence(flat);
    }

    /** One of these; where each is a single character, one of a set. */
    static Node choice(List<Node> branches) {
        List<Node> flat = branches.stream()
                .flatMap(branch -> branch instanceof Choice inner ? inner.branches().stream() : Stream.of(branch))
                .distinct()
                .toList();
        if (flat.size() == 1) {
            return flat.get(0);
        }
        if (flat.stream().allMatch(Chars.class::isInstance)) {
            return new Chars(
                    flat.stream().map(branch -> ((Chars) branch).set()).reduce(CodePoints.NONE, CodePoints::or));
        }
        return new Choice(flat);
    }

    static Node repeat(Node body, int least, int most) {
        if (most == 0 || body.equals(Sequence.EMPTY)) {
            return Sequence.EMPTY;
        }
        return least == 1 && most == 1 ? body : new Repeat(body, least, most);
    }

    /** What stands directly in it. */
    default Stream<Node> children() {
        if (this instanceof Sequence sequence) {
            return sequence.parts().stream();
        } else if (this instanceof Choice choice) {
            return choice.branches().stream();
        } else if (this instanceof Repeat repeat) {
            return Stream.of(repeat.body());
        } else if (this instanceof Atomic atomic) {
            return Stream.of(atomic.body());
        }
        return this instanceof Irregular irregular ? Stream.of(irregular.instead()) : Stream.empty();
    }

    /** It and all that stands in it. */
    default Stream<Node> all() {
        return Stream.concat(Stream.of(this), children().flatMap(Node::all));
    }

    /** The first thing in it that no automaton does. */
    default Optional<String> irregularity() {
        return all().filter(Irregular.class::isInstance)
                .map(irregular -> ((Irregular) irregular).what())
                .findFirst();
    }

    /** Whether it takes the empty text; an anchor, which does where it holds, counts. */
    default boolean nullable() {
        if (this instanceof Chars) {
            return false;
        } else if (this instanceof Choice choice) {
            return choice.branches().stream().anyMatch(Node::nullable);
        } else if (this instanceof Repeat repeat) {
            return repeat.least() == 0 || repeat.body().nullable();
        }
        return children().allMatch(Node::nullable);
    }

    /** What it may begin with. */
    default CodePoints first() {
        if (this instanceof Chars chars) {
            return chars.set();
        }
        CodePoints first = CodePoints.NONE;
        for (Node child : children().toList()) {
            first = first.or(child.first());
            if (this instanceof Sequence && !child.nullable()) {
                break;
            }
        }
        return first;
    }
}
