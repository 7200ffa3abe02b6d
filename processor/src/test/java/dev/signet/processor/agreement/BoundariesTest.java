package dev.signet.processor.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signet.processor.Compiled;
import dev.signet.processor.oracle.Columns;
import dev.signet.processor.oracle.Values;
import dev.signet.runtime.validation.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every constraint on every type, over documents near what they allow: what the server accepts, the schema accepts. */
class BoundariesTest {
    private static final long SEED = Long.getLong("seed", 20261121);

    private static final Path PAGE = Path.of("../docs/types.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");
    private static final Disagreements DISAGREEMENTS = new Disagreements();

    @BeforeAll
    static void judge() {
        List<Sheet> sheets = new Sheets(new Random(SEED)).all();
        Columns columns = new Columns(sheets.stream().map(Sheet::declarations).toList(), Things.TYPES);
        Compiled compiled = columns.compile();
        Service service = new Service(compiled, Values.CLOCK);
        String json = compiled.text("verdicts-v1.json");
        Document strict = new Document(json, true);
        Document lenient = new Document(json, false);
        for (int i = 0; i < sheets.size(); i++) {
            if (!columns.of(i).isEmpty()) {
                for (String document : sheets.get(i).documents()) {
                    judge("T" + i, columns.of(i), document, service, strict, lenient);
                }
            }
        }
        System.out.printf(
                "Agreement: %d verdicts, %d of them accepting; gaps %s; seed %d%n",
                DISAGREEMENTS.verdicts(), DISAGREEMENTS.accepted(), DISAGREEMENTS.explained(), SEED);
    }

    @Test
    void theSchemaAcceptsWhatTheServerAccepts() {
        assertThat(DISAGREEMENTS.unexplained()).as("seed %d", SEED).isEmpty();
        assertThat(DISAGREEMENTS.accepted())
                .isBetween(DISAGREEMENTS.verdicts() / 10, DISAGREEMENTS.verdicts() * 9 / 10);
    }

    @Test
    void everyGapStillOccurs() {
        assertThat(DISAGREEMENTS.explained()).containsOnlyKeys(Gap.values());
    }

    @Test
    void thePageTellsOfEachGap() throws IOException {
        assertThat(ROW.matcher(Files.readString(PAGE)).results().map((MatchResult row) -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Gap.values()).map(Gap::id).toList());
    }

    private static void judge(
            String type, List<String> declarations, String json, Service service, Document strict, Document lenient) {
        String row = IntStream.range(0, declarations.size())
                .mapToObj(column -> "\"c" + column + "\":" + json)
                .collect(Collectors.joining(",", "{", "}"));
        Map<String, Set<String>> codes = new TreeMap<>();
        for (Violation fault : service.faults(type, row)) {
            String[] tokens = fault.where().split("/", -1);
            // What is no JSON is told of the whole; that is the one column of its sheet.
            String column = tokens.length < 2 ? "c0" : tokens[1];
            codes.computeIfAbsent(column, unseen -> new TreeSet<>()).add(fault.code());
        }
        JsonNode object = Document.parsed(row);
        Document.Verdict verdict = strict.verdict(type, object);
        Set<String> asserting = verdict.members();
        Set<String> overlooking =
                verdict.ofFormats() ? lenient.verdict(type, object).members() : asserting;
        Map.of(true, asserting, false, overlooking).forEach((formats, faulty) -> {
            for (int column = 0; column < declarations.size(); column++) {
                String name = "c" + column;
                DISAGREEMENTS.enter(
                        declarations.get(column),
                        json,
                        formats,
                        !faulty.contains(name),
                        codes.getOrDefault(name, Set.of()));
            }
        });
    }
}
