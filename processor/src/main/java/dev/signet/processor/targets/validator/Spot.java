package dev.signet.processor.targets.validator;

import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.Input;
import dev.signet.processor.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a checked value stands in the request.
 *
 * @param token the property or parameter by its wire name; none is the body itself
 * @param indices what says which elements and members the value stands in, the outermost first: {@code i}
 * @param in the parameter's place, or "" for the body
 * @param together what it is judged together with, if it is
 */
record Spot(Optional<String> token, List<CodeBlock> indices, String in, Optional<Together> together) {
    private Spot(Optional<String> token, String in) {
        this(token, List.of(), in, Optional.empty());
    }

    static Spot property(String wireName) {
        return new Spot(Optional.of(wireName), "");
    }

    static Spot body() {
        return new Spot(Optional.empty(), "");
    }

    static Spot of(Input input) {
        return input instanceof Parameter parameter
                ? new Spot(Optional.of(parameter.wireName()), parameter.place().word())
                : body();
    }

    /** The same, the first of several. */
    Spot with(Together all) {
        return new Spot(token, indices, in, Optional.of(all));
    }

    /** An element of the array, or a member of the map, that stands here. */
    Spot element(CodeBlock index) {
        List<CodeBlock> deeper = new ArrayList<>(indices);
        deeper.add(index);
        return new Spot(token, deeper, in, together);
    }

    // .with("with", List.of("to")).in("query").at(i)
    /** What is told of the place besides the first argument of a violation. */
    CodeBlock circumstances() {
        CodeBlock.Builder code = CodeBlock.builder();
        List<String> others = together.map(Together::others).orElse(List.of());
        if (!others.isEmpty()) {
            CodeBlock names =
                    others.stream().map(name -> CodeBlock.of("$S", name)).collect(CodeBlock.joining(", "));
            code.add(".with($S, $T.of($L))", "with", List.class, names);
        }
        if (!in.isEmpty()) {
            code.add(".in($S)", in);
        }
        if (!in.isEmpty() && !indices.isEmpty()) {
            code.add(".at($L)", indices.get(0));
        }
        return code.build();
    }

    /** The first argument of a violation: {@code "/tags/" + i}, or the name of a parameter. */
    CodeBlock where() {
        if (!in.isEmpty()) {
            return CodeBlock.of("$S", token.orElseThrow());
        }
        String pointer = token.map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
                .orElse("");
        CodeBlock.Builder where = CodeBlock.builder().add("$S", indices.isEmpty() ? pointer : pointer + "/");
        for (int i = 0; i < indices.size(); i++) {
            where.add(i == 0 ? " + $L" : " + \"/\" + $L", indices.get(i));
        }
        return where.build();
    }
}
