package dev.signet.processor.targets.validator.pattern;

import dev.signet.processor.regex.CodePoints;
import dev.signet.processor.regex.Dfa;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** An automaton as one loop: from state to state, character by character. */
final class StatesBody {
    private final Dfa dfa;
    private final CharacterMethods characters;
    private final Lines lines = new Lines();

    /** The states in the order of their numbers in the code: those that accept come last. */
    private final List<Integer> order = new ArrayList<>();

    private StatesBody(Dfa dfa, CharacterMethods characters) {
        this.dfa = dfa;
        this.characters = characters;
        IntStream.range(0, dfa.size()).filter(state -> !dfa.accepts(state)).forEach(order::add);
        IntStream.range(0, dfa.size()).filter(dfa::accepts).forEach(order::add);
    }

    static String of(Dfa dfa, CharacterMethods characters) {
        return new StatesBody(dfa, characters).text();
    }

    // int state = 0;
    // for (int i = 0; i < text.length(); i++) {
    //     char c = text.charAt(i);
    //     state = switch (state) {
    //         case 0 -> isLower(c) ? 1 : -1;
    //         ...
    //     };
    //     if (state < 0) { return false; }
    // }
    // return state >= 1;
    private String text() {
        if (dfa.size() == 0) {
            lines.statement("return false");
            return lines.text();
        }
        boolean units = IntStream.range(0, dfa.size())
                .allMatch(state -> dfa.next(state).values().stream().allMatch(Characters::isUnits));
        lines.statement("int state = " + order.indexOf(0));
        if (units) {
            lines.open("for (int i = 0; i < text.length(); i++)");
            lines.statement("char c = text.charAt(i)");
        } else {
            lines.statement("int i = 0");
            lines.open("while (i < text.length())");
            lines.statement("int c = text.codePointAt(i)");
            lines.statement("i += Character.charCount(c)");
        }
        lines.open("state = switch (state)");
        for (int number = 0; number < order.size(); number++) {
            lines.statement("case " + number + " -> " + step(dfa.next(order.get(number))));
        }
        lines.statement("default -> -1");
        lines.closeWith("");
        lines.open("if (state < 0)");
        lines.statement("return false");
        lines.close();
        lines.close();
        long refusing = order.stream().filter(state -> !dfa.accepts(state)).count();
        lines.statement("return " + (refusing == 0 ? "true" : "state >= " + refusing));
        return lines.text();
    }

    private String step(Map<Integer, CodePoints> next) {
        StringBuilder step = new StringBuilder();
        CodePoints left = CodePoints.ALL;
        for (Map.Entry<Integer, CodePoints> entry : next.entrySet()) {
            String to = String.valueOf(order.indexOf(entry.getKey()));
            if (entry.getValue().equals(left)) {
                return step.append(to).toString();
            }
            step.append(characters.in(entry.getValue(), "c"))
                    .append(" ? ")
                    .append(to)
                    .append(" : ");
            left = left.minus(entry.getValue());
        }
        return step.append("-1").toString();
    }
}
