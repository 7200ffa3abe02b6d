package dev.signet.runtime.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.json.Scalar;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every language says everything. */
class LanguagesTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/signet/runtime");
    private static final Pattern WORDS = Pattern.compile("\"((?:must|is) (?:[^\"\\\\]|\\\\.)*)\"(?! \\+)");
    private static final Pattern PARAMETER = Pattern.compile("\\{[a-z]+}");

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader =
                new InputStreamReader(LanguagesTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private static Set<String> keys(String file, Predicate<String> which) throws IOException {
        return texts(file).stringPropertyNames().stream().filter(which).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isKey(String name) {
        return name.indexOf(' ') < 0;
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es", "fr"})
    void aLanguageHasEveryMessageWithItsLimits(String language) throws IOException {
        String file = "Messages_" + language + ".properties";
        Properties english = texts("Messages.properties");
        Properties others = texts(file);
        assertThat(keys(file, LanguagesTest::isKey)).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames()).allSatisfy(key -> assertThat(parameters(others.getProperty(key)))
                .isEqualTo(parameters(english.getProperty(key))));
    }

    private static Set<String> parameters(String text) {
        return PARAMETER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @Test
    void languagesTranslateTheSameWords() throws IOException {
        Set<String> german = keys("Messages_de.properties", name -> !isKey(name));
        assertThat(german).isEqualTo(keys("Messages_fr.properties", name -> !isKey(name)));
        assertThat(german).isEqualTo(keys("Messages_es.properties", name -> !isKey(name)));
        assertThat(texts("Messages_de.properties").values()).doesNotContain("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "http", "multipart"})
    void whatReadersSayIsTranslated(String folder) throws IOException {
        Set<String> translated = keys("Messages_de.properties", name -> true);
        try (Stream<Path> files = Files.list(SOURCES.resolve(folder))) {
            List<String> said = files.map(LanguagesTest::read)
                    .flatMap(source -> WORDS.matcher(source).results())
                    .map(found -> found.group(1).replace("\\\"", "\""))
                    .toList();
            assertThat(said).isNotEmpty();
            assertThat(translated).containsAll(said);
        }
    }

    @Test
    void rangesAreTranslated() throws IOException {
        Set<String> translated = keys("Messages_de.properties", name -> true);
        for (Scalar<?> type : List.of(Scalar.BYTE, Scalar.SHORT, Scalar.INTEGER, Scalar.LONG, Scalar.FLOAT)) {
            assertThat(translated).contains(type.fault("", "9".repeat(500)).detail());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError("Cannot read " + file, unreadable);
        }
    }
}
