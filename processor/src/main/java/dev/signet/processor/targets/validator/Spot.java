package dev.signet.processor.targets.validator;

import com.palantir.javapoet.CodeBlock;
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
 */
record Spot(Optional<String> token, List<CodeBlock> indices, String in) {
    static Spot property(String wireName) {
        return new Spot(Optional.of(wireName), List.of(), "");
    }

    static Spot body() {
        return new Spot(Optional.empty(), List.of(), "");
    }

    static Spot parameter(Parameter parameter) {
        return new Spot(
                Optional.of(parameter.wireName()), List.of(), parameter.place().word());
    }

    /** An element of the array, or a member of the map, that stands here. */
    Spot element(CodeBlock index) {
        List<CodeBlock> deeper = new ArrayList<>(indices);
        deeper.add(index);
        return new Spot(token, deeper, in);
    }

    /** Which element of a parameter it is: {@code .at(i)}. */
    CodeBlock at() {
        return indices.isEmpty() ? CodeBlock.of("") : CodeBlock.of(".at($L)", indices.get(0));
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
