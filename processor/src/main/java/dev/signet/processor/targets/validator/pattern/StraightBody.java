package dev.signet.processor.targets.validator.pattern;

import dev.signet.processor.regex.CodePoints;
import dev.signet.processor.regex.Node;
import dev.signet.processor.regex.Node.Chars;
import dev.signet.processor.regex.Node.Choice;
import dev.signet.processor.regex.Node.Repeat;
import dev.signet.processor.regex.Node.Sequence;
import java.util.List;
import java.util.Optional;

/**
 * An expression, part by part, as someone would write it by hand: the length first, then comparisons at places that are
 * known, then a cursor {@code i} with a loop for each repetition.
 */
final class StraightBody {
    private static final String LENGTH = Judgement.LENGTH;
    private static final String HERE = "text.charAt(i)";
    private static final String POINT_HERE = "text.codePointAt(i)";

    /** So few characters that each may have its own comparison. */
    private static final int FEW = 3;

    private final CharacterMethods characters;
    private final FreeNames names = new FreeNames(List.of("text", "length", "i"));
    private final Judgement judgement = new Judgement();
    private final Widths widths;

    /** Where the next character stands, as long as that is known; then there is a cursor. */
    private Optional<Integer> place = Optional.of(0);

    private StraightBody(Node node, CharacterMethods characters) {
        this.characters = characters;
        this.widths = Widths.of(node);
    }

    static String of(Node node, CharacterMethods characters) {
        StraightBody body = new StraightBody(node, characters);
        body.checkLength();
        boolean judged = body.parts(node instanceof Sequence sequence ? sequence.parts() : List.of(node));
        return body.finished(judged);
    }

    private void checkLength() {
        String least = String.valueOf(widths.least());
        String most = String.valueOf(widths.most());
        if (widths.isFixed()) {
            require(LENGTH + " == " + least, LENGTH + " != " + least);
            return;
        }
        if (widths.least() > 0) {
            require(LENGTH + " >= " + least, LENGTH + " < " + least);
        }
        if (widths.most() < Repeat.ENDLESS) {
            require(LENGTH + " <= " + most, LENGTH + " > " + most);
        }
    }

    /** The parts, and whether that is the whole verdict, the end of the text included. */
    private boolean parts(List<Node> parts) {
        boolean judged = false;
        for (int i = 0; i < parts.size() && !judged; ) {
            String word = word(parts, i);
            if (word.length() > 1) {
                word(word);
                i += word.length();
            } else if (i == parts.size() - 1 && isRun(parts.get(i))) {
                judged = rest((Repeat) parts.get(i));
                i++;
            } else {
                emit(parts.get(i++), CodePoints.NONE);
            }
        }
        return judged;
    }

    private String finished(boolean judged) {
        // Where the place is still known, so is the length, which was compared.
        if (place.isEmpty() && !judged) {
            require("i == " + LENGTH, "i != " + LENGTH);
        }
        return judgement.given();
    }

    private void emit(Node node, CodePoints known) {
        if (node instanceof Chars chars) {
            character(chars.set(), known);
        } else if (node instanceof Sequence sequence) {
            sequence(sequence, known);
        } else if (node instanceof Choice choice) {
            choice(choice);
        } else {
            repeat((Repeat) node);
        }
    }

    private void sequence(Sequence sequence, CodePoints known) {
        CodePoints next = known;
        for (int i = 0; i < sequence.parts().size(); ) {
            String word = word(sequence.parts(), i);
            if (word.length() > 1) {
                word(word);
                i += word.length();
            } else {
                emit(sequence.parts().get(i++), next);
            }
            next = CodePoints.NONE;
        }
    }

    /** The characters that stand there in a row. */
    private static String word(List<Node> parts, int from) {
        StringBuilder word = new StringBuilder();
        for (Node part : parts.subList(from, parts.size())) {
            if (!(part instanceof Chars chars) || chars.set().size() != 1 || !Characters.isUnits(chars.set())) {
                break;
            }
            word.append((char) chars.set().first());
        }
        return word.toString();
    }

    private void word(String word) {
        String literal = JavaText.quoted(word);
        if (place.isPresent()) {
            int at = place.get();
            require("text.startsWith(" + literal + (at == 0 ? "" : ", " + at) + ")");
            place = Optional.of(at + word.length());
            return;
        }
        require("text.startsWith(" + literal + ", i)");
        judgement.flush();
        judgement.statement("i += " + word.length());
    }

    /** One character, of which may be known already that it is there and one of some. */
    private void character(CodePoints set, CodePoints known) {
        boolean sure = !known.isEmpty() && set.containsAll(known);
        boolean units = Characters.isUnits(set);
        if (units && place.isPresent() && place.get() < widths.least()) {
            if (!sure) {
                require(set, "text.charAt(" + place.get() + ")");
            }
            place = Optional.of(place.get() + 1);
            return;
        }
        move();
        if (sure) {
            judgement.statement(units ? "i++" : "i += Character.charCount(" + POINT_HERE + ")");
        } else if (units) {
            judgement.refuse("i == " + LENGTH + " || " + characters.notIn(set, "text.charAt(i++)"));
        } else {
            judgement.refuse("i == " + LENGTH + " || " + characters.notIn(set, POINT_HERE));
            judgement.statement("i += Character.charCount(" + POINT_HERE + ")");
        }
    }

    private void choice(Choice choice) {
        List<Node> told = choice.branches().stream()
                .filter(branch -> !branch.first().isEmpty())
                .filter(branch -> !branch.nullable())
                .toList();
        Optional<Node> otherwise =
                choice.branches().stream().filter(Node::nullable).findFirst();
        Optional<Integer> fixed = together(choice);
        if (fixed.isEmpty()) {
            move();
        }
        judgement.flush();
        Optional<Integer> begin = place;
        for (int i = 0; i < told.size(); i++) {
            CodePoints first = told.get(i).first();
            String test = fixed.isPresent()
                    ? characters.in(first, "text.charAt(" + begin.orElseThrow() + ")")
                    : isNext(first);
            if (i == 0) {
                judgement.open("if (" + test + ")");
            } else {
                judgement.next("else if (" + test + ")");
            }
            place = begin;
            emit(told.get(i), first);
            judgement.flush();
        }
        if (otherwise.isEmpty()) {
            judgement.next("else");
            judgement.statement("return false");
        } else if (!otherwise.get().first().isEmpty()) {
            judgement.next("else");
            place = begin;
            emit(otherwise.get(), CodePoints.NONE);
            judgement.flush();
        }
        judgement.close();
        place = fixed.map(width -> begin.orElseThrow() + width);
    }

    /** The width of all branches, where they have but one and stand where the text is long enough. */
    private Optional<Integer> together(Choice choice) {
        Widths all = Widths.of(choice);
        boolean onUnits = choice.all()
                .allMatch(node ->
                        node instanceof Chars chars ? Characters.isUnits(chars.set()) : !(node instanceof Repeat));
        return place.filter(at -> onUnits && all.isFixed() && at + all.least() <= widths.least())
                .map(at -> all.least());
    }

    private void repeat(Repeat repeat) {
        int least = repeat.least();
        int most = repeat.most();
        if (repeat.body() instanceof Chars chars && place.isPresent() && least == most && isSure(chars, least)) {
            atPlaces(chars.set(), place.orElseThrow(), least);
            return;
        }
        move();
        if (isRun(repeat)) {
            run(((Chars) repeat.body()).set(), least, most);
        } else {
            rounds(repeat.body(), least, most);
        }
    }

    private boolean isSure(Chars chars, int times) {
        return Characters.isUnits(chars.set()) && place.orElseThrow() + times <= widths.least();
    }

    // for (int i = 5; i < 17; i++) { if (!isUpperOrDigit(text.charAt(i))) { return false; } }
    private void atPlaces(CodePoints set, int from, int times) {
        if (times <= FEW) {
            for (int i = 0; i < times; i++) {
                require(set, "text.charAt(" + (from + i) + ")");
            }
        } else {
            judgement.flush();
            boolean toEnd = widths.isFixed() && from + times == widths.least();
            judgement.open("for (int i = " + from + "; i < " + (toEnd ? LENGTH : from + times) + "; i++)");
            judgement.refuse(characters.notIn(set, HERE));
            judgement.close();
        }
        place = Optional.of(from + times);
    }

    /** Whether units can be counted in place of characters, or need not be counted. */
    private static boolean isRun(Node node) {
        return node instanceof Repeat repeat
                && repeat.body() instanceof Chars chars
                && (Characters.isUnits(chars.set())
                        || (Characters.holdsAllPairs(chars.set())
                                && repeat.least() <= 1
                                && repeat.most() == Repeat.ENDLESS));
    }

    /** The last part: all that is left of the text. */
    private boolean rest(Repeat repeat) {
        CodePoints set = ((Chars) repeat.body()).set();
        if (place.isPresent() && repeat.least() == repeat.most() && isSure((Chars) repeat.body(), repeat.least())) {
            atPlaces(set, place.orElseThrow(), repeat.least());
            return true;
        }
        boolean counted = place.isPresent();
        int from = place.orElse(0);
        if (!counted) {
            if (repeat.least() > 0) {
                require(LENGTH + " - i >= " + repeat.least(), LENGTH + " - i < " + repeat.least());
            }
            if (repeat.most() < Repeat.ENDLESS) {
                require(LENGTH + " - i <= " + repeat.most(), LENGTH + " - i > " + repeat.most());
            }
        }
        String test = unit(set, true);
        if (!test.equals("true")) {
            judgement.flush();
            judgement.open("for (" + (counted ? "int i = " + from : "") + "; i < " + LENGTH + "; i++)");
            judgement.refuse(unit(set, false));
            judgement.close();
        }
        return true;
    }

    /** A test of one unit of a run. */
    private String unit(CodePoints set, boolean in) {
        CodePoints units = Characters.isUnits(set) ? set : set.or(Characters.UNITS.not());
        return in ? characters.in(units, HERE) : characters.notIn(units, HERE);
    }

    private void run(CodePoints set, int least, int most) {
        String test = "i < " + LENGTH + " && " + unit(set, true);
        if (least == most) {
            String end = names.next("end");
            judgement.open("for (int %1$s = i + %2$d; i < %1$s; i++)".formatted(end, least));
            judgement.refuse("i == " + LENGTH + " || " + unit(set, false));
            judgement.close();
            return;
        }
        if (least == 0 && most == 1) {
            judgement.open("if (" + test + ")");
            judgement.statement("i++");
            judgement.close();
            return;
        }
        boolean counts = least > 0 || most < Repeat.ENDLESS;
        String begin = counts ? names.next("begin") : "";
        if (counts) {
            judgement.statement("int " + begin + " = i");
        }
        judgement.open("while (" + (most < Repeat.ENDLESS ? "i - " + begin + " < " + most + " && " : "") + test + ")");
        judgement.statement("i++");
        judgement.close();
        if (least > 0) {
            judgement.refuse(least == 1 ? "i == " + begin : "i - " + begin + " < " + least);
        }
    }

    private void rounds(Node body, int least, int most) {
        CodePoints first = body.first();
        String test = isNext(first);
        if (least == most) {
            String round = names.next("round");
            judgement.open("for (int %1$s = 0; %1$s < %2$d; %1$s++)".formatted(round, least));
            inside(body, CodePoints.NONE);
            judgement.close();
        } else if (least == 0 && most == 1) {
            judgement.open("if (" + test + ")");
            inside(body, first);
            judgement.close();
        } else if (least == 0 && most == Repeat.ENDLESS) {
            judgement.open("while (" + test + ")");
            inside(body, first);
            judgement.close();
        } else if (least == 1 && most == Repeat.ENDLESS) {
            judgement.open("do");
            inside(body, CodePoints.NONE);
            judgement.closeWith("while (" + test + ")");
        } else {
            String rounds = names.next("rounds");
            judgement.statement("int " + rounds + " = 0");
            judgement.open("while (" + (most < Repeat.ENDLESS ? rounds + " < " + most + " && " : "") + test + ")");
            inside(body, first);
            judgement.statement(rounds + "++");
            judgement.close();
            if (least > 0) {
                judgement.refuse(rounds + " < " + least);
            }
        }
    }

    private void inside(Node body, CodePoints known) {
        emit(body, known);
        judgement.flush();
    }

    private String isNext(CodePoints first) {
        return "i < " + LENGTH + " && " + characters.in(first, Characters.isUnits(first) ? HERE : POINT_HERE);
    }

    /** From here on there is a cursor. */
    private void move() {
        judgement.flush();
        place.ifPresent(at -> judgement.statement("int i = " + at));
        place = Optional.empty();
    }

    private void require(CodePoints set, String expression) {
        require(characters.in(set, expression), characters.notIn(set, expression));
    }

    private void require(String condition) {
        require(condition, "!" + condition);
    }

    private void require(String condition, String contrary) {
        judgement.require(condition, contrary);
    }
}
