package dev.signet.processor.targets.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A way to write a document down, the same bytes on every platform.
 *
 * @param ending of a file in this notation, without its dot
 */
record Notation(String ending, ObjectWriter writer) {
    /** Both notations, the one people read first. */
    static final List<Notation> ALL = List.of(new Notation("yaml", yaml()), new Notation("json", json()));

    /** The tree as text, its last line ended. */
    String text(JsonNode tree) {
        try {
            return writer.writeValueAsString(tree).stripTrailing() + "\n";
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException("A tree in memory could not be written", impossible);
        }
    }

    private static ObjectWriter yaml() {
        return new ObjectMapper(YAMLFactory.builder()
                        .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                        .disable(YAMLGenerator.Feature.SPLIT_LINES)
                        .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                        .stringQuotingChecker(new PlainScalars())
                        .build())
                .writer();
    }

    private static ObjectWriter json() {
        // Jackson's own default ends lines as the platform does.
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new ObjectMapper()
                .writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                                .withObjectEmptySeparator("")
                                .withArrayEmptySeparator(""))
                        .withObjectIndenter(indenter)
                        .withArrayIndenter(indenter));
    }
}
