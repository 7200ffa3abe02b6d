package dev.signet.runtime.multipart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartReaderTest {
    private static final String HEADER = "Content-Disposition: form-data; name=\"a\"\r\n";

    /** Gives at most so many bytes at once, as a network does. */
    private static InputStream dripping(byte[] content, int most) {
        return new FilterInputStream(new ByteArrayInputStream(content)) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return super.read(into, offset, Math.min(length, most));
            }
        };
    }

    private static List<byte[]> contents(InputStream in, String boundary) throws IOException {
        MultipartReader parts = new MultipartReader(in, boundary);
        List<byte[]> contents = new ArrayList<>();
        for (Optional<PartHeader> part = parts.next(); part.isPresent(); part = parts.next()) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            parts.transferTo(content);
            contents.add(content.toByteArray());
        }
        return contents;
    }

    private static List<String> texts(String content) throws IOException {
        return contents(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), "b").stream()
                .map(part -> new String(part, StandardCharsets.UTF_8))
                .toList();
    }

    private static PartHeader header(String fields) throws IOException {
        String content = "--b\r\n" + fields + "\r\n\r\n--b--";
        return new MultipartReader(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), "b")
                .next()
                .orElseThrow();
    }

    @Test
    void partsAreReadWhateverTheyHoldAndHoweverTheyArrive() throws IOException {
        Random random = new Random(7);
        String boundary = "--\"'b".replace("\"", "x");
        byte[] delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.US_ASCII);
        for (int round = 0; round < 300; round++) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            List<byte[]> written = new ArrayList<>();
            String start = "--" + boundary + " \t\r\n" + HEADER + "\r\n";
            for (int part = random.nextInt(4); part >= 0; part--) {
                ByteArrayOutputStream one = new ByteArrayOutputStream();
                for (int piece = random.nextInt(6); piece > 0; piece--) {
                    // Almost a delimiter, over and over, and across the borders of the buffer.
                    one.write(delimiter, 0, random.nextInt(delimiter.length));
                    one.write(new byte[random.nextInt(piece == 1 ? 20_000 : 3)]);
                }
                written.add(one.toByteArray());
                content.writeBytes(start.getBytes(StandardCharsets.US_ASCII));
                content.writeBytes(one.toByteArray());
                content.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            content.writeBytes(("--" + boundary + "--\r\nand then\r\n--").getBytes(StandardCharsets.US_ASCII));
            InputStream in = dripping(content.toByteArray(), 1 + random.nextInt(round % 3 == 0 ? 2 : 30_000));
            assertThat(contents(in, boundary))
                    .usingElementComparator(java.util.Arrays::compare)
                    .isEqualTo(written);
        }
    }

    @Test
    void whatStandsAroundThePartsIsPassedOver() throws IOException {
        assertThat(texts("before\r\n--b\r\n" + HEADER + "\r\none\r\n--b\r\n" + HEADER + "\r\n\r\n--b--after"))
                .containsExactly("one", "");
        assertThat(texts("--b--")).isEmpty();
    }

    @Test
    void allThatFollowsIsReadSoThatItsSizeIsJudged() throws IOException {
        ByteArrayInputStream in =
                new ByteArrayInputStream(("--b--" + " ".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
        assertThat(contents(in, "b")).isEmpty();
        assertThat(in.available()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--b",
                "--b-",
                "--b\r\n",
                "--bc--",
                "--b\r\n" + HEADER + "\r\none",
                "--b\r\n" + HEADER + "\r\none\r\n--",
                "--b\r\n" + HEADER + "\r\none\r\n--b",
                "--b\n" + "Content-Disposition: form-data; name=a\n\none\n--b--",
                "--b\r\nContent-Disposition: form-data; name=a\n\r\none\r\n--b--",
                "--b\r\nContent-Disposition: form-data;\r\n name=a\r\n\r\none\r\n--b--",
                "--b\r\nContent-Disposition\r\n\r\none\r\n--b--",
                "--b\r\n: form-data\r\n\r\none\r\n--b--",
                "--b\r\n\r\none\r\n--b--",
                "--b\r\nContent-Disposition: form-data\r\n\r\none\r\n--b--",
                "--b\r\nContent-Disposition: attachment; name=a\r\n\r\none\r\n--b--",
                "--b\r\nContent-Disposition: form-data; name=a; name=b\r\n\r\none\r\n--b--",
                "--b\r\nContent-Disposition: form-data; name=\"a\r\n\r\none\r\n--b--",
                "--b\r\n" + HEADER + HEADER + "\r\none\r\n--b--",
                "--b\r\nContent-Disposition: form-data; name=\"a\0\"\r\n\r\none\r\n--b--"
            })
    void whatIsNoFormInPartsIsRefused(String content) {
        assertThatThrownBy(() -> texts(content)).isInstanceOf(MalformedMultipartException.class);
    }

    @Test
    void aHeaderIsLimited() {
        assertThatThrownBy(() -> header("X: " + "x".repeat(8192))).hasMessageContaining("8192 bytes");
        assertThatThrownBy(() -> header("X: x\r\n".repeat(2000))).hasMessageContaining("8192 bytes");
        assertThatThrownBy(() -> texts("--b" + " ".repeat(10_000) + "\r\n" + HEADER + "\r\n--b--"))
                .hasMessageContaining("8192 bytes");
        // Long, but not too long, and hard on recursive expressions.
        assertThatThrownBy(() -> header("Content-Disposition: form-data; name=\"" + "\\\"".repeat(4000)))
                .isInstanceOf(MalformedMultipartException.class);
    }

    @Test
    void aHeaderTellsNameAndFile() throws IOException {
        PartHeader header =
                header("content-disposition: Form-Data; NAME=\"J\u00fc\\\"r\" ; filename=\"C:\\dir\\a.txt\"; "
                        + "filename*=UTF-8''x\r\nContent-Type: text/csv");
        assertThat(header.name()).isEqualTo("J\u00fc\"r");
        assertThat(header.fileName()).hasValue("C:\\dir\\a.txt");
        assertThat(header.contentType()).hasValue("text/csv");
        assertThat(header.isPlain()).isTrue();
        assertThat(header(HEADER + "Content-Transfer-Encoding: BASE64").isPlain())
                .isFalse();
        assertThat(header(HEADER + "Content-Transfer-Encoding: 8BIT").isPlain()).isTrue();
    }

    @Test
    void aBoundaryIsOfSomeCharacters() {
        assertThat(MultipartReader.isBoundary("b'()+_,-./:=? 1")).isTrue();
        assertThat(MultipartReader.isBoundary("b".repeat(70))).isTrue();
        assertThat(MultipartReader.isBoundary("b".repeat(71))).isFalse();
        assertThat(MultipartReader.isBoundary("")).isFalse();
        assertThat(MultipartReader.isBoundary("b ")).isFalse();
        assertThat(MultipartReader.isBoundary("b\r")).isFalse();
    }

    @Test
    void piecesAreReadByThemselvesUntilTheSpoolIsClosed() throws IOException {
        Spool spool = new Spool();
        String content = "--b\r\n" + HEADER + "\r\none\r\n--b\r\n" + HEADER + "\r\ntwo\r\n--b--";
        MultipartReader parts =
                new MultipartReader(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), "b");
        parts.next();
        Spool.Piece one = spool.append(parts);
        parts.next();
        Spool.Piece two = spool.append(parts);
        InputStream open = one.open();
        assertThat(open.read()).isEqualTo('o');
        assertThat(two.open().readAllBytes()).asString().isEqualTo("two");
        assertThat(one.open().readAllBytes()).asString().isEqualTo("one");
        assertThat(open.available()).isEqualTo(2);
        assertThat(open.skip(5)).isEqualTo(2);
        assertThat(open.read()).isEqualTo(-1);
        spool.close();
        assertThatThrownBy(open::read).hasMessage("The request has been answered");
        assertThatThrownBy(() -> two.open().read()).isInstanceOf(IOException.class);
    }
}
