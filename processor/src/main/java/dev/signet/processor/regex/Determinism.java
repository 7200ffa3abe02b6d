package dev.signet.processor.regex;

import dev.signet.processor.regex.Node.Choice;
import dev.signet.processor.regex.Node.Repeat;
import dev.signet.processor.regex.Node.Sequence;
import java.util.List;

/**
 * Whether the next character always tells how to go on: which branch to take, and whether to repeat once more
 * (Brüggemann-Klein and Wood, "One-Unambiguous Regular Languages", for expressions with counters). Nothing is ever tried
 * and taken back then.
 */
final class Determinism {
    private Determinism() {}

    /**
     * Whether it is so of a node without anchors.
     *
     * @param follow what may come after it
     */
    static boolean holds(Node node, CodePoints follow) {
        if (node instanceof Sequence sequence) {
            return holds(sequence, follow);
        } else if (node instanceof Choice choice) {
            return holds(choice, follow);
        } else if (node instanceof Repeat repeat) {
            return holds(repeat, follow);
        }
        return node.children().allMatch(child -> holds(child, follow));
    }

    private static boolean holds(Sequence sequence, CodePoints follow) {
        CodePoints after = follow;
        for (int i = sequence.parts().size() - 1; i >= 0; i--) {
            Node part = sequence.parts().get(i);
            if (!holds(part, after)) {
                return false;
            }
            after = before(part, after);
        }
        return true;
    }

    /** What may come where a node begins. */
    static CodePoints before(Node node, CodePoints follow) {
        return node.nullable() ? node.first().or(follow) : node.first();
    }

    private static boolean holds(Choice choice, CodePoints follow) {
        CodePoints taken = CodePoints.NONE;
        boolean canBeEmpty = false;
        for (Node branch : choice.branches()) {
            CodePoints first = branch.first();
            if (first.meets(taken) || (branch.nullable() && canBeEmpty) || !holds(branch, follow)) {
                return false;
            }
            canBeEmpty |= branch.nullable();
            taken = taken.or(first);
        }
        return !canBeEmpty || !taken.meets(follow);
    }

    private static boolean holds(Repeat repeat, CodePoints follow) {
        Node body = repeat.body();
        boolean optional = repeat.least() < repeat.most();
        return !body.nullable()
                && !(optional && body.first().meets(follow))
                && holds(body, repeat.most() > 1 ? body.first().or(follow) : follow);
    }

    /** Whether what could be empty is tried last, as a reader that takes all it can would have it. */
    static boolean isGreedy(Node node) {
        return node.all().allMatch(each -> !(each instanceof Choice choice) || isGreedy(choice.branches()));
    }

    private static boolean isGreedy(List<Node> branches) {
        return branches.subList(0, branches.size() - 1).stream().noneMatch(Node::nullable);
    }
}
