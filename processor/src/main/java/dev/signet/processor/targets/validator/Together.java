package dev.signet.processor.targets.validator;

import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.Argument;
import dev.signet.processor.model.Input;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.Parameter;
import dev.signet.processor.model.ParameterBean;
import dev.signet.processor.model.ParameterBean.Member;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What one validator judges together: the arguments of an operation, or the members of a bean of parameters. */
record Together(List<Part> parts) {
    /**
     * One of them.
     *
     * @param path what the validator calls it: the number of an argument, and a bean's property below it
     * @param input what a client sends there, if anything
     */
    private record Part(String path, Optional<Input> input) {}

    static Together of(Operation operation) {
        List<Argument> arguments = operation.arguments();
        return new Together(IntStream.range(0, arguments.size())
                .boxed()
                .flatMap(index -> parts(String.valueOf(index), arguments.get(index)))
                .toList());
    }

    /** All that goes into a bean; its validator names its properties. */
    static Together of(ParameterBean bean) {
        return of(bean, "");
    }

    /** The same for what judges a value that a getter of the bean tells, which has properties of its own. */
    static Together of(ParameterBean bean, String getter) {
        String below = getter.isEmpty() ? "" : getter + ".";
        return new Together(bean.members().stream()
                .map(Member::argument)
                .flatMap(member -> parts(below + member.javaName(), member))
                .toList());
    }

    private static Stream<Part> parts(String path, Argument argument) {
        return argument instanceof ParameterBean bean
                ? bean.members().stream()
                        .map(Member::argument)
                        .flatMap(member -> parts(path + "." + member.javaName(), member))
                : Stream.of(new Part(path, argument instanceof Input input ? Optional.of(input) : Optional.empty()));
    }

    // .parameter("0.from", "query", "from").body("1").named("1.unitPrice", "unit_price").unsent("2")
    /** Where a validator may tell of them. */
    CodeBlock places(WireNames names) {
        return parts.stream().map(part -> place(part, names)).collect(CodeBlock.joining(""));
    }

    private static CodeBlock place(Part part, WireNames names) {
        if (part.input().isEmpty()) {
            return CodeBlock.of("$Z.unsent($S)", part.path());
        }
        if (part.input().get() instanceof Parameter parameter) {
            return CodeBlock.of(
                    "$Z.parameter($S, $S, $S)", part.path(), parameter.place().word(), parameter.wireName());
        }
        return CodeBlock.of(
                "$Z.body($S)$L",
                part.path(),
                names.of(part.input().get().value().schema(), part.path() + "."));
    }

    /** The first of them, together with the others. */
    Spot spot() {
        List<Input> inputs =
                parts.stream().flatMap(part -> part.input().stream()).toList();
        return inputs.isEmpty() ? Spot.body() : Spot.of(inputs.get(0)).with(this);
    }

    /** By what names all but the first are told. */
    List<String> others() {
        return parts.stream()
                .flatMap(part -> part.input().stream())
                .skip(1)
                .map(Together::name)
                .toList();
    }

    private static String name(Input input) {
        return input instanceof Parameter parameter ? parameter.wireName() : "body";
    }
}
