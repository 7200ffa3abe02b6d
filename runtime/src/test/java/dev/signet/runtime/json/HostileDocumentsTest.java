package dev.signet.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.BookJson;
import dev.signet.runtime.Service;
import dev.signet.runtime.Shelf.Book;
import dev.signet.runtime.problem.ValidationProblem;
import dev.signet.runtime.validation.Violations;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** However a document is mangled, it is read or refused: never both, never neither, and nothing is thrown. */
class HostileDocumentsTest {

    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "\\u",
        "\\ud800",
        "null",
        "true",
        "1e999",
        "-",
        "0",
        "1.5",
        "\"pages\"",
        "\"title\"",
        "\"authors\"",
        "\"name\"",
        "\"x/~\"",
        "\u0000",
        "\uFEFF",
        "𝄞",
        " ",
        "9".repeat(1200),
        "é"
    };

    private final Random random = new Random(9457);

    @Test
    void mangledDocumentsAreReadOrRefused() {
        for (int i = 0; i < 20_000; i++) {
            judge(mangled(Service.BOOK.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void documentsPiecedTogetherAreReadOrRefused() {
        for (int i = 0; i < 20_000; i++) {
            StringBuilder document = new StringBuilder();
            for (int pieces = random.nextInt(30); pieces > 0; pieces--) {
                document.append(PIECES[random.nextInt(PIECES.length)]);
            }
            judge(document.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void everyPrefixIsRefused() {
        byte[] document = Service.BOOK.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < document.length; length++) {
            byte[] prefix = Arrays.copyOf(document, length);
            JsonReader in = JsonReader.of(prefix);
            BookJson.read(in);
            assertThat(in.finish().list()).hasSize(1);
        }
    }

    private byte[] mangled(byte[] document) {
        byte[] mangled = document.clone();
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            int at = random.nextInt(mangled.length);
            switch (random.nextInt(3)) {
                case 0 -> mangled[at] = (byte) random.nextInt(256);
                case 1 -> mangled[at] = mangled[random.nextInt(mangled.length)];
                default -> {
                    byte[] piece = PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
                    System.arraycopy(piece, 0, mangled, at, Math.min(piece.length, mangled.length - at));
                }
            }
        }
        return mangled;
    }

    private static void judge(byte[] document) {
        JsonReader in = JsonReader.of(document);
        Book book = BookJson.read(in);
        Violations found = in.finish();
        boolean isNull = new String(document, StandardCharsets.UTF_8).strip().equals("null");
        if (found.isEmpty()) {
            assertThat(book != null || isNull).isTrue();
        } else {
            assertThat(ValidationProblem.of(found).body()).isNotEmpty();
        }
    }
}
