package dev.signet.runtime.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordingsTest {

    private static final String MAX = "jakarta.validation.constraints.Max.message";
    private static final String MIN = "jakarta.validation.constraints.DecimalMin.message";

    @TempDir
    Path files;

    private void file(String name, String... lines) throws IOException {
        Path folders = files.resolve(name).getParent();
        Files.createDirectories(folders);
        Files.write(files.resolve(name), List.of(lines));
    }

    private Wordings wordings() throws IOException {
        ClassLoader own = new ClassLoader(Wordings.class.getClassLoader()) {
            @Override
            public URL getResource(String name) {
                return name.startsWith("ValidationMessages") ? null : super.getResource(name);
            }
        };
        return new Wordings(new URLClassLoader(new URL[] {files.toUri().toURL()}, own));
    }

    private static Wording in(Wordings wordings, String accepted) {
        return wordings.in(AcceptedLanguages.of(List.of(accepted)));
    }

    private static String max(Wording wording) {
        return wording.under(MAX, "", Map.of("value", 9)::get);
    }

    @Test
    void signetSpeaksEnglishUnlessAskedForAnotherLanguageItHas() throws IOException {
        assertThat(max(wordings().usual())).isEqualTo("must be less than or equal to 9");
        assertThat(wordings().usual().tag()).contains("en");
        assertThat(max(in(wordings(), "de-CH"))).isEqualTo("muss kleiner oder gleich 9 sein");
        assertThat(in(wordings(), "de-CH").tag()).contains("de");
        assertThat(in(wordings(), "tlh, en-GB;q=0.3, fr;q=0.1").tag()).contains("en");
        assertThat(in(wordings(), "tlh").tag()).contains("en");
    }

    @Test
    void theApplicationsWordsComeFirstInEveryLanguage() throws IOException {
        file("ValidationMessages.properties", MAX + " = {value} will do");
        file("ValidationMessages_fr.properties", MAX + " = {value} suffisent à l'été");
        assertThat(max(wordings().usual())).isEqualTo("9 will do");
        assertThat(max(in(wordings(), "fr"))).isEqualTo("9 suffisent à l'été");
        assertThat(max(in(wordings(), "de"))).isEqualTo("9 will do");
        assertThat(in(wordings(), "de").under(MIN, "", Map.of("value", 1)::get))
                .isEqualTo("muss größer oder gleich 1 sein");
    }

    @Test
    void aFileWithoutALanguageInItsNameMaySayWhichItIs() throws IOException {
        file("ValidationMessages.properties", MAX + " = {value} reichen");
        assertThat(wordings().usual().tag()).isEmpty();
        file("ValidationMessages.properties", MAX + " = {value} reichen", "dev.signet.language = de");
        assertThat(wordings().usual().tag()).contains("de");
    }

    @Test
    void filesAreNamedAsResourceBundlesAre() throws IOException {
        file("ValidationMessages_pt_BR.properties", MAX + " = até {value}");
        file("ValidationMessages_zh_Hant_TW.properties", MAX + " = 至多 {value}");
        assertThat(max(in(wordings(), "PT-br"))).isEqualTo("até 9");
        assertThat(in(wordings(), "pt-br").tag()).contains("pt-BR");
        assertThat(max(in(wordings(), "zh-hant-tw"))).isEqualTo("至多 9");
        assertThat(in(wordings(), "pt-PT, zh").tag()).contains("en");
    }

    @Test
    void anotherLanguageIsAnotherFile() throws IOException {
        file("dev/signet/runtime/messages/Messages_nl.properties", MIN + " = minstens {value}");
        Wording dutch = in(wordings(), "nl-BE");
        assertThat(dutch.under(MIN, ".exclusive", Map.of("value", 1)::get)).isEqualTo("minstens 1");
        assertThat(max(dutch)).isEqualTo("must be less than or equal to 9");
        assertThat(dutch.tag()).contains("nl");
    }

    @Test
    void whatRefersToItselfStaysAsItIs() throws IOException {
        file(
                "ValidationMessages.properties",
                "a = {b}",
                "b = {a}",
                MAX + " = {" + MAX + "}, please",
                "c = {d} {d}",
                "d = x");
        Wording wording = wordings().usual();
        assertThat(wording.of("{a}", Map.of()::get)).isEqualTo("{a}");
        assertThat(wording.of("{c}", Map.of()::get)).isEqualTo("x x");
        assertThat(max(wording)).isEqualTo("must be less than or equal to 9, please");
    }

    @Test
    void aFileThatCannotBeReadIsPassedOver() throws IOException {
        file("ValidationMessages.properties", "a = \\u00zz");
        file("ValidationMessages_de.properties", "a = \\u00zz");
        assertThat(wordings().usual().of("{a}", Map.of()::get)).isEqualTo("{a}");
        assertThat(max(in(wordings(), "de"))).isEqualTo("muss kleiner oder gleich 9 sein");
    }

    @Test
    void whatClientsAskForIsNotRememberedWithoutEnd() throws IOException {
        Wordings wordings = wordings();
        for (char one = 'a'; one <= 'z'; one++) {
            for (char other = 'a'; other <= 'z'; other++) {
                in(wordings, "x" + one + other + "-" + one + other);
            }
        }
        assertThat(wordings.known()).isEqualTo(500);
        assertThat(in(wordings, "de").tag()).contains("de");
    }

    @Test
    void aVariantIsNoPartOfATemplate() throws IOException {
        Wording wording = wordings().usual();
        Map<String, Object> limits = Map.of("value", 1);
        assertThat(wording.of("{" + MIN + "}.exclusive", limits::get))
                .isEqualTo("must be greater than or equal to 1.exclusive");
        assertThat(wording.under(MIN, ".exclusive", limits::get)).isEqualTo("must be greater than 1");
        assertThat(wording.under(MIN, "", limits::get)).isEqualTo("must be greater than or equal to 1");
    }

    @Test
    void alternativesReadAsASentence() throws IOException {
        assertThat(wordings().usual().alternatives(List.of("a", "b", "c"))).isEqualTo("a, b or c");
        assertThat(in(wordings(), "de").alternatives(List.of("a", "b"))).isEqualTo("a oder b");
        assertThat(in(wordings(), "de").alternatives(List.of("a"))).isEqualTo("a");
    }
}
