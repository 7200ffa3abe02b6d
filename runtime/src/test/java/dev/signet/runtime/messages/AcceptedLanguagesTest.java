package dev.signet.runtime.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedLanguagesTest {

    private static String chosen(List<String> there, String... lines) {
        return AcceptedLanguages.of(List.of(lines))
                .lookup(tag -> Optional.of(tag).filter(there::contains))
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de                          | de",
                "de-AT                       | de",
                "DE-at-1996                  | de",
                "pt-BR                       | pt-br",
                "pt-PT                       | ''",
                "fr, de                      | de",
                "en;q=0.5, de;q=0.7          | de",
                "en;q=0.7,de;q=0.7           | en",
                "da, en-gb;q=0.8, en;q=0.7   | en",
                "*                           | ''",
                "*, de;q=0.1                 | de",
                "zh-Hant-x-private           | zh-hant",
                "de-AT, de;q=0, en;q=0.1     | en",
                "de ; q=0.2 , en; Q=0.9      | en",
            })
    void theBestThatIsThereIsChosen(String header, String expected) {
        assertThat(chosen(List.of("de", "en", "pt-br", "zh-hant"), header)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",,,",
                ";q=1",
                "de;q=",
                "de;q=2",
                "de;q=-1",
                "de;q=0.1234",
                "de;q=1.001",
                "de;x=1",
                "de_DE",
                "deutschland",
                "../../de",
                "dé",
                "\u0000",
                "-",
                "de--at",
                "q=1;de"
            })
    void whatIsNoLanguageRangeIsPassedOver(String broken) {
        List<String> there = List.of("de", "en");
        assertThat(chosen(there, broken)).isEmpty();
        assertThat(chosen(there, broken + ",en")).isEqualTo("en");
    }

    @Test
    void severalLinesAreOneList() {
        assertThat(chosen(List.of("de", "en"), "fr, de;q=0.5", "en;q=0.8")).isEqualTo("en");
        assertThat(chosen(List.of("de", "en"))).isEmpty();
    }

    @Test
    void aListWithoutEndIsReadToSome() {
        String many = "aa,".repeat(10_000);
        assertThat(chosen(List.of("de"), many + "de")).isEmpty();
        assertThat(chosen(List.of("de"), "de," + many)).isEqualTo("de");
    }

    /** The JDK's lookup is the same, for lists that it reads at all. */
    @Test
    void theJdkChoosesTheSame() {
        Random random = new Random(42);
        List<String> parts = List.of("de", "fr", "en", "de-at", "en-gb", "fr-ca-x-abc", "de-de-1996", "pt-br");
        List<String> there = List.of("de", "de-at", "en", "fr-ca");
        for (int i = 0; i < 20_000; i++) {
            Set<String> header = new LinkedHashSet<>();
            for (int n = random.nextInt(4); n >= 0; n--) {
                header.add(parts.get(random.nextInt(parts.size())));
            }
            String text = header.stream()
                    .map(range -> range + ";q=0." + (1 + random.nextInt(9)))
                    .collect(Collectors.joining(", "));
            String expected = Locale.lookupTag(LanguageRange.parse(text), there);
            assertThat(chosen(there, text)).as(text).isEqualTo(expected == null ? "" : expected);
        }
    }
}
