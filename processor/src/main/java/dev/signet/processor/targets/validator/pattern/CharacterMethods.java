package dev.signet.processor.targets.validator.pattern;

import static dev.signet.processor.targets.java.RuntimeTypes.PARALLEL_SCAN;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.signet.processor.regex.CodePoints;
import dev.signet.processor.regex.CodePoints.Range;
import dev.signet.processor.regex.UnicodeProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** A method for each set of characters that a class asks about: {@code isDigit(c)}. */
final class CharacterMethods {
    /** More comparisons than this are not read any more, and a mask takes one. */
    private static final int MOST_TERMS = 6;

    private static final Map<CodePoints, String> NAMES = Map.of(
            set("09"), "isDigit",
            set("az"), "isLower",
            set("AZ"), "isUpper",
            set("AZaz"), "isLetter",
            set("09az"), "isLowerOrDigit",
            set("09AZ"), "isUpperOrDigit",
            set("09AZaz"), "isLetterOrDigit",
            set("09AZ__az"), "isWord",
            set("09af"), "isLowerHex",
            set("09AFaf"), "isHex");

    private final FreeNames names;
    private final Map<CodePoints, MethodSpec> methods = new LinkedHashMap<>();
    private final List<FieldSpec> fields = new ArrayList<>();

    CharacterMethods(FreeNames names) {
        this.names = names;
    }

    private static CodePoints set(String ends) {
        CodePoints set = CodePoints.NONE;
        for (int i = 0; i < ends.length(); i += 2) {
            set = set.or(CodePoints.range(ends.charAt(i), ends.charAt(i + 1)));
        }
        return set;
    }

    /** What a reader would call it: {@code is1To9}, or no more than that it is allowed. */
    private static String name(CodePoints set) {
        boolean isRange = set.ranges().size() == 1 && CodePoints.WORD.containsAll(set);
        if (NAMES.containsKey(set) || !isRange) {
            return NAMES.getOrDefault(set, "isAllowed");
        }
        Range range = set.ranges().get(0);
        return "is" + (char) range.first() + "To" + (char) range.last();
    }

    List<MethodSpec> methods() {
        return List.copyOf(methods.values());
    }

    List<FieldSpec> fields() {
        return List.copyOf(fields);
    }

    /** True where an expression is one of a set. */
    String in(CodePoints set, String expression) {
        CodePoints others = set.not();
        if (others.isEmpty()) {
            return "true";
        } else if (set.size() == 1) {
            return expression + " == " + Characters.literal(set.first());
        } else if (others.size() == 1) {
            return expression + " != " + Characters.literal(others.first());
        }
        return methods.computeIfAbsent(set, this::method).name() + "(" + expression + ")";
    }

    /** True where it is not. */
    String notIn(CodePoints set, String expression) {
        CodePoints others = set.not();
        return set.size() == 1 || others.size() <= 1 ? in(others, expression) : "!" + in(set, expression);
    }

    // private static boolean isLowerOrDigit(int c) {
    //     return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
    // }
    private MethodSpec method(CodePoints set) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.next(name(set)))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(TypeName.INT, "c");
        if (Characters.terms(set, CodePoints.ALL) <= MOST_TERMS) {
            return method.addStatement("return $L", Characters.in(set, "c", CodePoints.ALL))
                    .build();
        }
        CodePoints beyond = set.minus(CodePoints.ASCII);
        CodeBlock ascii = ascii(set.and(CodePoints.ASCII), beyond.isEmpty() ? CodePoints.ALL : CodePoints.ASCII);
        return (beyond.isEmpty()
                        ? method.addStatement("return $L", ascii)
                        : method.beginControlFlow("if (c < 0x80)")
                                .addStatement("return $L", ascii)
                                .endControlFlow()
                                .addStatement("return $L", beyond(beyond, CodePoints.ASCII.not())))
                .build();
    }

    /** Few comparisons, or a bit for each character. */
    private static CodeBlock ascii(CodePoints set, CodePoints domain) {
        if (Characters.terms(set, domain) <= MOST_TERMS) {
            return CodeBlock.of("$L", Characters.in(set, "c", domain));
        }
        return CodeBlock.of(
                "c < 64 ? (0x$LL >>> c & 1) != 0 : c < 128 && (0x$LL >>> (c - 64) & 1) != 0",
                mask(set, 0),
                mask(set, 64));
    }

    private static String mask(CodePoints set, int from) {
        long mask = 0;
        for (int bit = 0; bit < 64; bit++) {
            mask |= set.contains(from + bit) ? 1L << bit : 0;
        }
        return Long.toHexString(mask);
    }

    private CodeBlock beyond(CodePoints set, CodePoints domain) {
        if (Characters.terms(set, domain) <= MOST_TERMS) {
            return CodeBlock.of("$L", Characters.in(set, "c", domain));
        }
        Optional<UnicodeProperty> property = UnicodeProperty.beyondAscii(set);
        if (property.isEmpty()) {
            return listed(set);
        }
        if (property.get() instanceof UnicodeProperty.Categories categories) {
            int mask = categories.types().stream().mapToInt(type -> 1 << type).sum();
            return CodeBlock.of("(0x$L >>> $T.getType(c) & 1) != 0", Integer.toHexString(mask), Character.class);
        }
        return property.get() instanceof UnicodeProperty.Script script
                ? CodeBlock.of("$1T.of(c) == $1T.$2L", Character.UnicodeScript.class, script.script())
                : CodeBlock.of("$T.$L(c)", Character.class, ((UnicodeProperty.Told) property.get()).method());
    }

    // private static final int[] ALLOWED = ParallelScan.set("41-5a,61-7a");
    private CodeBlock listed(CodePoints set) {
        String name = names.next("ALLOWED");
        fields.add(FieldSpec.builder(int[].class, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.set($S)", PARALLEL_SCAN, set)
                .build());
        return CodeBlock.of("$T.isWithin($L, c)", PARALLEL_SCAN, name);
    }
}
