package dev.signet.processor.targets.junit;

import com.palantir.javapoet.CodeBlock;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A place in a request's content.
 *
 * @param pointer RFC 6901, "" for the whole
 */
record BodySpot(String pointer) implements Spot {
    private static final int LONGEST_TEXT = 1_000_000;
    private static final int LONGEST_LIST = 10_000;

    BodySpot member(String name) {
        return new BodySpot(pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    BodySpot element() {
        return new BodySpot(pointer + "/0");
    }

    @Override
    public String label() {
        return pointer.isEmpty() ? "the content" : pointer.substring(1);
    }

    @Override
    public String javaLabel() {
        return pointer.isEmpty() ? "content" : Words.camel(pointer);
    }

    @Override
    public CodeBlock violation(String code) {
        return CodeBlock.of("violation($S, $S, $S)", "body", fragment(), code);
    }

    // RFC 6901, 6. What URLEncoder leaves alone a fragment may hold, and these three besides.
    private String fragment() {
        return "#"
                + URLEncoder.encode(pointer, StandardCharsets.UTF_8)
                        .replace("%2F", "/")
                        .replace("%7E", "~")
                        .replace("+", "%20");
    }

    @Override
    public Optional<CodeBlock> with(Object sample) {
        if (sample instanceof Map<?, ?> || sample instanceof List<?>) {
            return Optional.of(CodeBlock.of(".bodyJson($S, $S)", pointer, JsonText.of(sample)));
        }
        return Optional.of(CodeBlock.of(".body($S, $L)", pointer, literal(sample)));
    }

    /** A sample as a Java expression. */
    static CodeBlock literal(Object sample) {
        if (sample instanceof String) {
            return CodeBlock.of("$S", sample);
        }
        if (!(sample instanceof BigDecimal number)) {
            return CodeBlock.of("$L", sample);
        }
        String plain = number.toPlainString();
        return plain.matches("-?\\d{1,9}")
                ? CodeBlock.of("$L", plain)
                : plain.matches("-?\\d{1,18}")
                        ? CodeBlock.of("$LL", plain)
                        : CodeBlock.of("new $T($S)", BigDecimal.class, plain);
    }

    @Override
    public Optional<CodeBlock> withText(int codePoints) {
        return codePoints > LONGEST_TEXT
                ? Optional.empty()
                : Optional.of(CodeBlock.of(".body($S, text($L))", pointer, codePoints));
    }

    @Override
    public Optional<CodeBlock> withElements(int count, Object element) {
        return count > LONGEST_LIST ? Optional.empty() : Optional.of(CodeBlock.of(".times($S, $L)", pointer, count));
    }

    CodeBlock withNull() {
        return CodeBlock.of(".body($S, null)", pointer);
    }

    CodeBlock absent() {
        return CodeBlock.of(".without($S)", pointer);
    }

    CodeBlock twice() {
        return CodeBlock.of(".duplicate($S)", pointer);
    }
}
