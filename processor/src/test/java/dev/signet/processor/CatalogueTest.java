package dev.signet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.processor.findings.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything we can say is shown by a case and explained on a page, and nothing else is explained. */
class CatalogueTest {
    private static final Path PAGES = Path.of("../docs/findings");
    private static final Pattern CODE = Pattern.compile("^\\S+ (?:error|warning) \\[([a-z-]+)]", Pattern.MULTILINE);

    private static final Set<String> CODES =
            Arrays.stream(Code.values()).map(Code::id).collect(Collectors.toSet());

    @Test
    void everyCodeHasACase() {
        Set<String> shown = Cases.all()
                .map(path -> read(path.resolve(Cases.FINDINGS)))
                .flatMap(findings -> CODE.matcher(findings).results())
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(shown).containsExactlyInAnyOrderElementsOf(CODES);
    }

    @Test
    void everyCodeHasAPageAndEveryPageACode() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            List<String> names = pages.map(page -> page.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .map(name -> name.replaceFirst("\\.md$", ""))
                    .toList();
            assertThat(names).containsExactlyInAnyOrderElementsOf(CODES);
        }
    }

    @Test
    void everyPageShowsTheMistakeAndTheWayOut() {
        for (String code : CODES) {
            assertThat(read(PAGES.resolve(code + ".md")))
                    .as(code)
                    .startsWith("# " + code + "\n")
                    .contains("```java")
                    .contains("## What to do");
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new AssertionError("Cannot read " + path, unreadable);
        }
    }
}
