package dev.signet.processor.targets.junit;

import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.Parameter;
import dev.signet.processor.model.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A parameter, whose value is always text.
 *
 * @param told where a violation is told of: the parameter's name, and behind it the index of an element, {@code tag[0]}
 */
record ParameterSpot(Parameter parameter, String told) implements Spot {
    ParameterSpot(Parameter parameter) {
        this(parameter, parameter.wireName());
    }

    /** The same, where an element of the list is at fault. */
    ParameterSpot element(int index) {
        return new ParameterSpot(parameter, parameter.wireName() + "[" + index + "]");
    }

    /** Where a single text is told of: of a list it is the first element. */
    ParameterSpot told(Plain value) {
        return value.isList() ? element(0) : this;
    }

    // Netty's server takes a request line of 4096 bytes; text() is twelve of them for each code point.
    private static final int LONGEST_ENCODED = 250;
    private static final int LONGEST = 3000;
    private static final int MOST_ELEMENTS = 100;

    /** Whether a request without it is refused. */
    static boolean isNeeded(Parameter parameter) {
        Plain value = Plain.of(parameter.value());
        boolean holdsAtLeastOne = value.isList()
                && value.constraints().stream().anyMatch(constraint -> !ConstraintCheck.keeps(List.of(), constraint));
        return parameter.place() == Place.PATH
                || (parameter.defaultValue().isEmpty() && (holdsAtLeastOne || (value.required() && !value.isList())));
    }

    /** The method of a call that puts it there. */
    private String putter() {
        boolean separated = parameter.isList() && parameter.commaSeparated() && parameter.place() != Place.HEADER;
        return method() + (separated ? "List" : "");
    }

    /** The method for one value, or none. */
    private String method() {
        return parameter.place() == Place.PART ? "part" : parameter.place().word();
    }

    @Override
    public String label() {
        return parameter.wireName();
    }

    @Override
    public String javaLabel() {
        return Words.camel(parameter.wireName());
    }

    @Override
    public CodeBlock violation(String code) {
        return CodeBlock.of("violation($S, $S, $S)", parameter.place().word(), told, code);
    }

    /** The first value it may have that can be sent in its place. */
    Optional<Object> sample(Samples samples) {
        return samples.all(parameter.value(), parameter.wireName())
                .filter(sample -> with(sample).isPresent())
                .findFirst();
    }

    /** A value that it may have besides. */
    Optional<Object> other(Samples samples) {
        return samples.all(parameter.value(), parameter.wireName())
                .filter(sample -> with(sample).isPresent())
                .skip(1)
                .findFirst();
    }

    @Override
    public Optional<CodeBlock> with(Object sample) {
        List<?> values = sample instanceof List<?> list ? list : List.of(sample);
        boolean none = values.isEmpty() && parameter.place() == Place.PATH;
        return !none && values.stream().map(ParameterSpot::text).allMatch(this::canBeSent)
                ? Optional.of(CodeBlock.of(
                        ".$L($S$L)",
                        putter(),
                        parameter.wireName(),
                        values.stream()
                                .map(value -> CodeBlock.of(", $S", text(value)).toString())
                                .collect(Collectors.joining())))
                : Optional.empty();
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    // A segment that is empty or holds a slash or dots names another resource; a header is printable ASCII, unpadded.
    private boolean canBeSent(String text) {
        return switch (parameter.place()) {
            case PATH ->
                !text.isEmpty() && text.indexOf('/') < 0 && !text.matches("\\.{1,2}") && text.length() <= LONGEST;
            case QUERY, FORM, PART -> text.length() <= LONGEST;
            case HEADER ->
                text.matches("[ -~]{0," + LONGEST + "}")
                        && text.equals(text.trim())
                        && !(parameter.isList() && (text.isEmpty() || text.matches(".*[,\"].*")));
            // RFC 6265, 4.1.1: cookie-octets.
            case COOKIE -> text.matches("[!#-+\\--:<-\\[\\]-~]{0," + LONGEST + "}");
        };
    }

    @Override
    public Optional<CodeBlock> withText(int codePoints) {
        if (codePoints > LONGEST || (codePoints == 0 && parameter.place() == Place.PATH)) {
            return Optional.empty();
        }
        CodeBlock text = isAscii() || codePoints > LONGEST_ENCODED
                ? CodeBlock.of("$S.repeat($L)", "a", codePoints)
                : CodeBlock.of("text($L)", codePoints);
        return Optional.of(CodeBlock.of(".$L($S, $L)", putter(), parameter.wireName(), text));
    }

    private boolean isAscii() {
        return parameter.place() == Place.HEADER || parameter.place() == Place.COOKIE;
    }

    @Override
    public Optional<CodeBlock> withElements(int count, Object element) {
        return count > MOST_ELEMENTS || (count == 0 && parameter.place() == Place.PATH) || !canBeSent(text(element))
                ? Optional.empty()
                : Optional.of(
                        CodeBlock.of(".$L($S, times($S, $L))", putter(), parameter.wireName(), text(element), count));
    }

    /** The same value twice. */
    Optional<CodeBlock> twice(Samples samples) {
        return twice(method(), samples);
    }

    /** A list with the same element twice. */
    Optional<CodeBlock> withTwo(Samples samples) {
        return twice(putter(), samples);
    }

    private Optional<CodeBlock> twice(String putter, Samples samples) {
        return sample(samples)
                .map(sample -> sample instanceof List<?> list ? list : List.of(sample))
                .filter(values -> !values.isEmpty())
                .map(values -> text(values.get(0)))
                .map(text -> CodeBlock.of(".$L($S, $S, $S)", putter, parameter.wireName(), text, text));
    }

    /** {@code .query("limit")}: no value. */
    CodeBlock absent() {
        return CodeBlock.of(".$L($S)", method(), parameter.wireName());
    }
}
