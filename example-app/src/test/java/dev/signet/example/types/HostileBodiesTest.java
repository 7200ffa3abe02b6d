package dev.signet.example.types;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.signet.example.ExampleServer;
import dev.signet.runtime.json.JsonReader;
import java.lang.management.ManagementFactory;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a body is mutated, it is read or refused, in memory that its own size bounds; the service never fails over it. */
class HostileBodiesTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int READ = 3_000;
    private static final int SENT = 60;
    private static final int MOST_SENT = 200;
    private static final long OF_ANY_BODY = 500_000;
    private static final long OF_EACH_BYTE = 500;

    private static final List<byte[]> PIECES = List.of(
            bytes("{"),
            bytes("}"),
            bytes("["),
            bytes("]"),
            bytes(","),
            bytes(":"),
            bytes("\""),
            bytes("\\"),
            bytes("\\ud800"),
            bytes("\\u00e9"),
            bytes("null"),
            bytes("true"),
            bytes("1e999999999"),
            bytes("-1e-999999999"),
            bytes("1.50"),
            bytes("-"),
            bytes("0"),
            bytes("NaN"),
            bytes("\"kind\":\"cheque\","),
            bytes("[[[[[[[[["),
            bytes("9".repeat(1200)),
            bytes("[".repeat(200)),
            bytes("{\"deposit\":".repeat(120)),
            bytes("/~"),
            bytes("\uFEFF"),
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            new byte[] {(byte) 0xC0, (byte) 0x80},
            new byte[] {(byte) 0xFF});

    /** What is valid there, and what reads it. */
    private record Body(String path, String json, Function<JsonReader, ?> reader) {
        @Override
        public String toString() {
            return path;
        }
    }

    private final Random random = new Random(400);

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static List<Body> bodies() {
        return List.of(
                new Body(
                        "/shelves",
                        "{'tags':['a','b'],'genres':['poetry','poetry'],'isbns':['123'],'pages':[1,2],'grid':[[1.5,2.0],[]],"
                                + "'copies':{'a':1},'titles':{'science_fiction':['x']},"
                                + "'by_id':{'11111111-1111-4111-8111-111111111111':'123'},"
                                + "'by_date':{'2026-01-31':{'123':'closed/for-good'}},'width':3,'state':'still open'}",
                        ShelfReader::read),
                new Body(
                        "/numbers",
                        "{'tiny':-128,'small':32767,'whole':-2147483648,'big':9223372036854775807,"
                                + "'huge':123456789012345678901234567890,'rough':1.5,'real':1.0E300,'exact':1.50,'sure':true}",
                        NumbersReader::read),
                new Body(
                        "/moments",
                        "{'instant':'2026-01-31T12:00:00Z','offset_date_time':'2026-01-31T12:00:00+02:00',"
                                + "'local_date':'2026-01-31','duration':'PT1H30M','period':'P1Y6M','year':'2026',"
                                + "'month_day':'--01-31','zone_id':'Europe/Paris','day_of_week':'monday'}",
                        MomentsReader::read),
                new Body(
                        "/names",
                        "{'id':'11111111-1111-4111-8111-111111111111','link':'https://example.org/a?b=c#d','content':'AAH/',"
                                + "'locale':'en-GB','currency':'EUR','initial':'x','state':'still open'}",
                        NamesReader::read),
                new Body(
                        "/trees",
                        "{'name':'a','branches':[{'name':'b','branches':[],'named':{}}],"
                                + "'twin':{'name':'c','branches':[],'named':{}},'named':{'d':{'name':'e','branches':[],'named':{}}}}",
                        TreeReader::read),
                new Body(
                        "/payments",
                        "{'deposit':{'deposit':{'amount':1,'number':'1234','kind':'card'},'kind':'cheque'},'kind':'cheque'}",
                        PaymentReader::read),
                new Body(
                        "/baskets",
                        "{'payment':{'kind':'gift','code':'c'},'more':[],'event':{'@type':'closed'}}",
                        BasketReader::read),
                new Body(
                        "/lenient",
                        "{'name':'a','other':{'x':[1,2,3]},'card':{'kind':'card','number':'1234','amount':1}}",
                        LenientReader::read));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aMutatedBodyIsReadOrRefusedInMemoryThatItsSizeBounds(Body body) {
        byte[] valid = bytes(body.json().replace('\'', '"'));
        assertThat(isRead(body, valid)).isTrue();
        for (int i = 0; i < READ; i++) {
            byte[] mutated = mutated(valid);
            long before = THREADS.getCurrentThreadAllocatedBytes();
            isRead(body, mutated);
            assertThat(THREADS.getCurrentThreadAllocatedBytes() - before)
                    .as(() -> new String(mutated, StandardCharsets.UTF_8))
                    .isLessThan(OF_ANY_BODY + OF_EACH_BYTE * mutated.length);
        }
    }

    private static boolean isRead(Body body, byte[] json) {
        JsonReader in = JsonReader.of(json);
        Object value = body.reader().apply(in);
        boolean flawless = in.finish().isEmpty();
        // A body that is null is no fault of its reader.
        assertThat(flawless
                        && value == null
                        && !new String(json, StandardCharsets.UTF_8).strip().equals("null"))
                .isFalse();
        return flawless;
    }

    @Test
    void theServiceTakesAMutatedBodyOrSaysWhyNot() {
        try (ExampleServer server = ExampleServer.start("/v1/types")) {
            for (Body body : bodies()) {
                byte[] valid = bytes(body.json().replace('\'', '"'));
                for (int i = 0; i < SENT; i++) {
                    byte[] mutated = i == 0 ? valid : mutated(valid);
                    HttpResponse<String> answer = server.send(
                            "POST",
                            body.path(),
                            BodyPublishers.ofByteArray(mutated),
                            "Content-Type",
                            "application/json");
                    assertThat(answer.statusCode())
                            .as(() -> new String(mutated, StandardCharsets.UTF_8) + ": " + answer.body())
                            .isIn(i == 0 ? List.of(200) : List.of(200, 400));
                }
            }
        }
    }

    @Test
    void whatExceedsTheServicesLimitIsTooLarge() {
        try (ExampleServer server =
                ExampleServer.start("/v1/types", Map.of("micronaut.server.max-request-size", MOST_SENT))) {
            int tooLarge = 0;
            for (Body body : bodies()) {
                byte[] valid = bytes(body.json().replace('\'', '"'));
                for (int i = 0; i < SENT / 2; i++) {
                    byte[] mutated = mutated(valid);
                    boolean fits = mutated.length <= MOST_SENT;
                    tooLarge += fits ? 0 : 1;
                    HttpResponse<String> answer = server.send(
                            "POST",
                            body.path(),
                            BodyPublishers.ofByteArray(mutated),
                            "Content-Type",
                            "application/json");
                    assertThat(answer.statusCode())
                            .as(() -> new String(mutated, StandardCharsets.UTF_8) + ": " + answer.body())
                            .isIn(fits ? List.of(200, 400) : List.of(413));
                }
            }
            assertThat(tooLarge).isBetween(SENT / 2, (bodies().size() - 1) * SENT / 2);
        }
    }

    private byte[] mutated(byte[] valid) {
        byte[] mutated = valid;
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            int from = random.nextInt(mutated.length + 1);
            int to = from + random.nextInt(Math.min(30, mutated.length - from) + 1);
            mutated = switch (random.nextInt(6)) {
                case 0 -> spliced(mutated, from, from, new byte[] {(byte) random.nextInt(256)});
                case 1 -> spliced(mutated, from, Math.min(mutated.length, from + 1), piece());
                case 2 -> spliced(mutated, from, from, piece());
                case 3 -> spliced(mutated, from, to, new byte[0]);
                case 4 -> spliced(mutated, from, from, Arrays.copyOfRange(mutated, from, to));
                default -> mutated.length > 1 && random.nextInt(4) == 0 ? Arrays.copyOf(mutated, from) : mutated;
            };
        }
        return mutated;
    }

    private byte[] piece() {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    private static byte[] spliced(byte[] document, int from, int to, byte[] piece) {
        byte[] result = Arrays.copyOf(document, document.length - (to - from) + piece.length);
        System.arraycopy(piece, 0, result, from, piece.length);
        System.arraycopy(document, to, result, from + piece.length, document.length - to);
        return result;
    }
}
