package dev.signet.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.Depot;
import dev.signet.runtime.RawAnswer;
import dev.signet.runtime.Service;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandler;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.compression.JdkZlibEncoder;
import io.netty.handler.codec.compression.SnappyFrameEncoder;
import io.netty.handler.codec.compression.ZlibWrapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;

/** Codings of content, as clients ask for them and send them. */
class CodingsOverHttpTest {

    private static Service service;

    @BeforeAll
    static void start() {
        service = Service.start(Map.of());
        service.bean(Depot.class).items = () -> Flux.just("a", "b");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Optional<String> coding(String... accepted) {
        HttpResponse<String> answer = service.get("/v1/depot/items", accepted);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.headers().firstValue("Content-Encoding");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | gzip",
                "* | gzip",
                "gzip;q=0.5, * | gzip",
                "identity;q=0.5, *;q=0.1 | gzip",
                "GZip | gzip",
                "x-gzip | gzip",
                "gzip ; q=0.5 , deflate;Q=0.9 | deflate",
                "deflate, gzip;q=0 | deflate",
                ",,gzip,, | gzip",
                "zip;q=1, deflate | deflate"
            })
    void anAnswerIsInACodingThatItsClientReads(String accepted, String coding) {
        assertThat(coding("Accept-Encoding", accepted)).hasValue(coding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "identity",
                "*;q=0",
                "gzip;q=0",
                "gzip;q=0, *",
                "gzip;q=0.0",
                "gzip;q=2",
                "gzip;q=x",
                "notgzip",
                ";",
                "\"gzip\""
            })
    void anAnswerIsInNoCodingThatItsClientHasNotNamed(String accepted) {
        assertThat(coding("Accept-Encoding", accepted)).isEmpty();
    }

    @Test
    void severalFieldsAreOneList() {
        assertThat(coding("Accept-Encoding", "br", "Accept-Encoding", "gzip")).hasValue("gzip");
    }

    private static String coded(ChannelHandler encoder, String content) {
        EmbeddedChannel channel = new EmbeddedChannel(encoder);
        channel.writeOutbound(Unpooled.copiedBuffer(content.getBytes()));
        channel.finish();
        ByteBuf coded = Unpooled.buffer();
        for (ByteBuf next = channel.readOutbound(); next != null; next = channel.readOutbound()) {
            coded.writeBytes(next);
            next.release();
        }
        return RawAnswer.text(ByteBufUtil.getBytes(coded));
    }

    private static String gzipped(String content) {
        return coded(new JdkZlibEncoder(ZlibWrapper.GZIP), content);
    }

    private static RawAnswer sent(String content, String... codings) {
        StringBuilder request = new StringBuilder("POST /v1/depot/text HTTP/1.1\r\nHost: localhost\r\n"
                + "Connection: close\r\nContent-Type: text/plain\r\nContent-Length: " + content.length() + "\r\n");
        for (String coding : codings) {
            request.append("Content-Encoding: ").append(coding).append("\r\n");
        }
        return RawAnswer.all(service.raw(request + "\r\n" + content)).get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "x-gzip"})
    void contentInACodingThatIsKnownIsRead(String coding) {
        assertThat(sent(gzipped("5"), coding).status()).isEqualTo(200);
    }

    static List<Arguments> unknown() {
        return List.of(
                Arguments.of(
                        "a coding that is none of HTTP", coded(new SnappyFrameEncoder(), "5"), new String[] {"snappy"}),
                Arguments.of("two codings", gzipped(gzipped("5")), new String[] {"gzip, gzip"}),
                Arguments.of("two codings in two fields", gzipped(gzipped("5")), new String[] {"gzip", "gzip"}),
                Arguments.of("two fields", gzipped("5"), new String[] {"gzip", "identity"}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unknown")
    void contentInAnyOtherIsRefused(String what, String content, String[] codings) {
        RawAnswer answer = sent(content, codings);
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.header("Accept-Encoding")).containsExactly("gzip, deflate");
    }
}
