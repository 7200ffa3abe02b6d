package dev.signet.processor.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What Signet reads of interfaces that others wrote is what independent readers of the same interfaces read. */
class WitnessTest {
    private static final Path DETAILS = Path.of("target/corpus/differences.txt");

    @Test
    void all() throws IOException {
        for (Corpus corpus : Corpus.ALL) {
            Map<Foreign, JsonNode> documents = Trial.ofAll().get(corpus).documents();
            Path dump = Files.createDirectories(Path.of("target/corpus/dump", corpus.folder()));
            for (var d : documents.entrySet())
                Files.writeString(dump.resolve(d.getKey().name()), d.getValue().toString());
        }
        StringBuilder text = new StringBuilder();
        for (Corpus corpus : Corpus.ALL) {
            Map<Foreign, JsonNode> documents = Trial.ofAll().get(corpus).documents();
            for (Witness witness : Witness.ALL) {
                if (witness.knows(corpus)) {
                    long t = System.nanoTime();
                    Comparison comparison = Comparison.of(corpus, witness, documents);
                    text.append("== ")
                            .append(corpus.folder())
                            .append(" / ")
                            .append(witness.name())
                            .append(" ")
                            .append(comparison.operations())
                            .append(" operations ")
                            .append(comparison.facts())
                            .append(" facts ")
                            .append(comparison.differences().size())
                            .append(" differences ")
                            .append((System.nanoTime() - t) / 1000000)
                            .append(" ms\n")
                            .append(comparison.differences().stream()
                                    .collect(Collectors.groupingBy(Difference::kind, Collectors.counting()))
                                    .toString())
                            .append("\n");
                    comparison.differences().forEach(d -> text.append(d).append("\n"));
                }
            }
        }
        Files.writeString(DETAILS, text);
    }
}
