package dev.signet.processor.targets.validator.pattern;

import static dev.signet.processor.targets.java.RuntimeTypes.PARALLEL_SCAN;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.signet.processor.regex.Positions;
import dev.signet.processor.regex.Scan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** A method for each expression that the checks of one class ask about. */
public final class PatternMethods {
    /** The flags of java.util.regex.Pattern by name, in its order. */
    private static final Map<String, Integer> FLAGS = new LinkedHashMap<>();

    static {
        FLAGS.put("UNIX_LINES", Pattern.UNIX_LINES);
        FLAGS.put("CASE_INSENSITIVE", Pattern.CASE_INSENSITIVE);
        FLAGS.put("COMMENTS", Pattern.COMMENTS);
        FLAGS.put("MULTILINE", Pattern.MULTILINE);
        FLAGS.put("LITERAL", Pattern.LITERAL);
        FLAGS.put("DOTALL", Pattern.DOTALL);
        FLAGS.put("UNICODE_CASE", Pattern.UNICODE_CASE);
        FLAGS.put("CANON_EQ", Pattern.CANON_EQ);
        FLAGS.put("UNICODE_CHARACTER_CLASS", Pattern.UNICODE_CHARACTER_CLASS);
    }

    private record Expression(String regexp, int flags) {}

    private final FreeNames names;
    private final CharacterMethods characters;
    private final Map<Expression, MethodSpec> methods = new LinkedHashMap<>();
    private final List<FieldSpec> fields = new ArrayList<>();

    /**
     * The methods of a class.
     *
     * @param taken the names of its other methods
     */
    public PatternMethods(Collection<String> taken) {
        this.names = new FreeNames(taken);
        this.characters = new CharacterMethods(names);
    }

    /** Whether a text matches: {@code matchesPattern(isbn)}. */
    public CodeBlock matches(String regexp, int flags, String variable) {
        MethodSpec method = methods.computeIfAbsent(new Expression(regexp, flags), this::method);
        return CodeBlock.of("$N($L)", method, variable);
    }

    /** What the methods so far need besides each other. */
    public List<FieldSpec> fields() {
        return Stream.concat(fields.stream(), characters.fields().stream()).toList();
    }

    public List<MethodSpec> methods() {
        return Stream.concat(methods.values().stream(), characters.methods().stream())
                .toList();
    }

    // private static boolean matchesPattern(String text) { ... }
    private MethodSpec method(Expression expression) {
        String name = names.next("matchesPattern");
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addJavadoc("The whole text is $L$L.", JavaText.commented(expression.regexp()), flags(expression))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(String.class, "text");
        Scan scan = Scan.of(expression.regexp(), expression.flags());
        if (scan instanceof Scan.Words words) {
            return method.addCode("$L", words(words)).build();
        } else if (scan instanceof Scan.Straight straight) {
            return method.addCode("$L", StraightBody.of(straight.node(), characters))
                    .build();
        } else if (scan instanceof Scan.States states) {
            return method.addCode("$L", StatesBody.of(states.dfa(), characters)).build();
        } else if (scan instanceof Scan.Parallel parallel) {
            String field = field(PARALLEL_SCAN, CodeBlock.of("$L", positions(parallel.positions())));
            return method.addStatement("return $L.matches(text)", field).build();
        }
        String field = field(ClassName.get(Pattern.class), compiled(expression));
        return method.addStatement("return $L.matcher(text).matches()", field).build();
    }

    private static String flags(Expression expression) {
        return expression.flags() == 0
                ? ""
                : named(expression.flags()).collect(Collectors.joining(", ", ", with ", ""));
    }

    private static Stream<String> named(int flags) {
        return FLAGS.entrySet().stream()
                .filter(flag -> (flags & flag.getValue()) != 0)
                .map(Map.Entry::getKey);
    }

    private String field(ClassName type, CodeBlock initializer) {
        String name = names.next("PATTERN");
        fields.add(FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(initializer)
                .build());
        return name;
    }

    private static CodeBlock compiled(Expression expression) {
        if (expression.flags() == 0) {
            return CodeBlock.of("$T.compile($S)", Pattern.class, expression.regexp());
        }
        CodeBlock flags = named(expression.flags())
                .map(flag -> CodeBlock.of("$T.$L", Pattern.class, flag))
                .collect(CodeBlock.joining(" | "));
        return CodeBlock.of("$T.compile($S, $L)", Pattern.class, expression.regexp(), flags);
    }

    // return switch (text) {
    //     case "draft", "final" -> true;
    //     default -> false;
    // };
    private static String words(Scan.Words words) {
        if (words.words().size() == 1) {
            String only = words.words().get(0);
            return only.isEmpty() ? "return text.isEmpty();\n" : "return text.equals(" + JavaText.quoted(only) + ");\n";
        }
        Lines lines = new Lines();
        lines.open("return switch (text)");
        lines.statement(
                "case " + words.words().stream().map(JavaText::quoted).collect(Collectors.joining(", ")) + " -> true");
        lines.statement("default -> false");
        lines.closeWith("");
        return lines.text();
    }

    // ParallelScan.of(false, "0", "2-3", "61-7a 1-2", ...)
    private static CodeBlock positions(Positions positions) {
        CodeBlock each = IntStream.range(0, positions.size())
                .mapToObj(position ->
                        CodeBlock.of("$S", positions.set(position) + " " + listed(positions.follow(position))))
                .collect(CodeBlock.joining(",\n"));
        return CodeBlock.of(
                "$T.of($L, $S, $S,\n$L)",
                PARALLEL_SCAN,
                positions.acceptsEmpty(),
                listed(positions.first()),
                listed(positions.last()),
                each);
    }

    /** {@code 0,4-7}. */
    private static String listed(BitSet positions) {
        StringBuilder text = new StringBuilder();
        for (int from = positions.nextSetBit(0); from >= 0; ) {
            int over = positions.nextClearBit(from);
            text.append(text.isEmpty() ? "" : ",").append(from);
            text.append(over == from + 1 ? "" : "-" + (over - 1));
            from = positions.nextSetBit(over);
        }
        return text.toString();
    }
}
