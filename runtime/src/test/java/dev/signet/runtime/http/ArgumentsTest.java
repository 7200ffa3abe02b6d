package dev.signet.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Scalar;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    private static Arguments of(String header, String... values) {
        MutableHttpRequest<?> request = HttpRequest.GET("/");
        for (String value : values) {
            request.getHeaders().add(header, value);
        }
        return Arguments.of(request);
    }

    private static String refusal(Arguments in) {
        assertThat(in.hasViolations()).isTrue();
        return new String(in.refusal().body(), StandardCharsets.UTF_8);
    }

    private static void passes(Arguments in) {
        assertThat(in.hasViolations()).isFalse();
    }

    @Test
    void anAbsentArgumentIsNullAnOptionalOrItsDefault() {
        Arguments in = of("X");
        assertThat(in.header("X").toText()).isNull();
        assertThat(in.header("X").toBoxedInt()).isNull();
        assertThat(in.header("X").toOptional(Argument::toUuid)).isEmpty();
        assertThat(in.header("X").toList(Argument::toText)).isEmpty();
        assertThat(in.header("X").orElse("7").toInt()).isEqualTo(7);
        passes(in);
    }

    @Test
    void aTextInTheFormOfItsTypeIsRead() {
        Arguments in = of("X", "PT1H30M");
        assertThat(in.header("X").to(Scalar.DURATION)).isEqualTo(Duration.ofMinutes(90));
        assertThat(in.path("gate", "B").toChar()).isEqualTo('B');
        assertThat(in.path("row", "-128").toByte()).isEqualTo(Byte.MIN_VALUE);
        assertThat(in.path("code", "YQ==").to(Scalar.BYTES)).containsExactly('a');
        passes(in);
    }

    @Test
    void aTextInAnotherFormIsRefusedWithWhatItShouldBe() {
        Arguments in = of("X", "90 minutes");
        assertThat(in.header("X").to(Scalar.DURATION)).isNull();
        assertThat(in.path("row", "128").toByte()).isZero();
        assertThat(refusal(in)).contains("must be a duration such as PT1H30M").contains("must be between -128 and 127");
    }

    @Test
    void anAbsentPrimitiveIsRequired() {
        Arguments in = of("X");
        assertThat(in.header("X").toInt()).isZero();
        assertThat(refusal(in)).contains("{\"in\":\"header\",\"parameter\":\"X\",\"code\":\"required\"");
        Arguments said = of("X");
        said.header("X").required();
        assertThat(refusal(said)).contains("\"code\":\"required\"");
    }

    @Test
    void aHeaderIsFoundWhateverItsCase() {
        Arguments in = of("x-tag", "true");
        assertThat(in.header("X-Tag").toBoolean()).isTrue();
        passes(in);
    }

    @Test
    void textIsReadExactly() {
        for (String wrong : new String[] {"", "+5", "05", "5x", "0x5", "five"}) {
            Arguments in = of("X", wrong);
            in.header("X").toInt();
            assertThat(refusal(in)).contains("\"code\":\"type\",\"detail\":\"must be an integer\"");
        }
        Arguments in = of("X", "TRUE");
        in.header("X").toBoolean();
        assertThat(refusal(in)).contains("must be true or false");
    }

    @Test
    void anUnknownTextIsToldWhatIsKnown() {
        Arguments in = of("X", "red");
        Optional<Integer> colour =
                in.header("X").toOptional(text -> text.to(name -> name.equals("blue") ? 1 : null, "blue or green"));
        assertThat(colour).isEmpty();
        assertThat(refusal(in))
                .contains("\"code\":\"enum\",\"detail\":\"must be blue or green\"")
                .contains("\"allowed\":[\"blue\",\"green\"]");
    }

    @Test
    void onlyAListMayBeRepeated() {
        assertThat(of("X", "1", "2").header("X").toList(Argument::toBoxedLong)).containsExactly(1L, 2L);
        Arguments in = of("X", "1", "2");
        in.header("X").toLong();
        assertThat(refusal(in)).contains("\"code\":\"repeated\"").doesNotContain("required");
    }

    @Test
    void aValidatorIsNotBelievedOfAnArgumentThatCouldNotBeRead() {
        Arguments in = of("X", "many");
        int many = in.header("X").toInt();
        in.check(Violations.NONE
                .and(Violation.min("X", 1).in("header"))
                .and(Violation.max("X", many).in("query")));
        assertThat(refusal(in)).contains("\"in\":\"query\"").doesNotContain("\"code\":\"min\"");
    }

    @Test
    void aBodyMayBeLeftOutWhereTheContractAllows() {
        byte[] nothing = new byte[0];
        Arguments optional = of("X");
        assertThat(optional.optionalBody(nothing, JsonReader::readString)).isNull();
        assertThat(optional.optionalBody(null, JsonReader::readString)).isNull();
        passes(optional);
        Consumer<byte[]> required = body -> {
            Arguments in = of("X");
            assertThat(in.requiredBody(body, JsonReader::readString)).isNull();
            assertThat(refusal(in)).containsOnlyOnce("\"code\"").contains("\"pointer\":\"#\",\"code\":\"required\"");
        };
        required.accept(nothing);
        required.accept("null".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aBodyAtFaultIsNotAMissingOneAsWell() {
        Arguments in = of("X");
        in.requiredBody("7".getBytes(StandardCharsets.UTF_8), JsonReader::readString);
        assertThat(refusal(in)).containsOnlyOnce("\"code\"").contains("\"code\":\"type\"");
    }

    @Test
    void ofABodyThatIsNoJsonNothingIsLeftToJudge() {
        Arguments in = of("X");
        byte[] body = "[1,2".getBytes(StandardCharsets.UTF_8);
        Object value = in.requiredBody(body, reader -> reader.readList(JsonReader::readInteger));
        assertThat(value).isNull();
        assertThat(refusal(in)).contains("\"code\":\"json\"").doesNotContain("required");
    }

    @Test
    void ofABodyWithAFaultTheRestIsLeftToJudge() {
        Arguments in = of("X");
        byte[] body = "[1,\"2\"]".getBytes(StandardCharsets.UTF_8);
        List<Integer> value = in.requiredBody(body, reader -> reader.readList(JsonReader::readInteger));
        assertThat(value).containsExactly(1, null);
        in.check(Violations.NONE.and(Violation.size("", 3, 9)).and(Violation.required("/1")));
        assertThat(refusal(in))
                .contains("\"code\":\"size\"", "\"code\":\"type\"")
                .doesNotContain("required");
    }

    private static Arguments asked(String uri) {
        MutableHttpRequest<?> request = HttpRequest.GET(uri);
        new QueryStringDecoder(uri)
                .parameters()
                .forEach((name, values) ->
                        values.forEach(value -> request.getParameters().add(name, value)));
        return Arguments.of(request);
    }

    @Test
    void aCookieIsReadFromAnyLineAndByItsExactName() {
        Arguments in = of("Cookie", "a=1; A=2", "b=\"x\"; c=");
        assertThat(in.cookie("a").toInt()).isEqualTo(1);
        assertThat(in.cookie("b").toText()).isEqualTo("x");
        assertThat(in.cookie("c").toText()).isEmpty();
        assertThat(in.cookie("d").toText()).isNull();
        passes(in);
    }

    @Test
    void twoCookiesOfOneNameAreNotOne() {
        Arguments in = of("Cookie", "a=1; a=2");
        in.cookie("a").toText();
        assertThat(refusal(in)).contains("{\"in\":\"cookie\",\"parameter\":\"a\",\"code\":\"repeated\"");
    }

    @Test
    void whatTheQueryHoldsBesidesIsUnknown() {
        Arguments in = asked("/?a=1&b=2&c=3&c=4");
        in.onlyQuery("a", "d");
        assertThat(refusal(in))
                .contains("\"parameter\":\"b\",\"code\":\"unknown\"")
                .containsOnlyOnce("\"parameter\":\"c\",\"code\":\"unknown\"")
                .doesNotContain("\"parameter\":\"a\"");
        Arguments known = asked("/?a=1");
        known.onlyQuery("a", "d");
        passes(known);
    }

    @Test
    void anEncodedCommaDoesNotSeparate() {
        Arguments in = asked("/v1/shelves/1%2C2,+3/books?t=a%2Cb,c+d,&u");
        assertThat(in.queryList("t").toList(Argument::toText)).containsExactly("a,b", "c d", "");
        assertThat(in.queryList("u").toList(Argument::toText)).containsExactly("");
        assertThat(in.queryList("v").orElse("x", "y").toList(Argument::toText)).containsExactly("x", "y");
        assertThat(in.pathList("shelf", "/v1/shelves/{shelf}/books").toList(Argument::toText))
                .containsExactly("1,2", "+3");
        passes(in);
    }

    @Test
    void aSeparatedListComesOnce() {
        Arguments in = asked("/?t=a&t=b");
        in.queryList("t").toList(Argument::toText);
        assertThat(refusal(in)).contains("\"parameter\":\"t\",\"code\":\"repeated\"");
    }

    @Test
    void aHeaderIsOneListHoweverManyLinesItHas() {
        Arguments in = of("X", "a, \"b,c\" ,,d", "\"e\\\"f\"", "5\" g");
        assertThat(in.headerList("X").toList(Argument::toText)).containsExactly("a", "b,c", "d", "e\"f", "5\" g");
        passes(in);
    }

    @Test
    void anElementAtFaultIsToldByItsIndex() {
        Arguments in = of("X", "1", "x", "1");
        assertThat(in.header("X").toSet(Argument::toBoxedInt)).containsExactly(1);
        assertThat(refusal(in))
                .contains("\"parameter\":\"X\",\"index\":1,\"code\":\"type\"")
                .contains("\"parameter\":\"X\",\"index\":2,\"code\":\"unique\"");
    }

    @Test
    void arraysHoldWhatListsDo() {
        Arguments in = of("X", "1", "2");
        assertThat(in.header("X").toIntArray()).containsExactly(1, 2);
        assertThat(in.header("X").toLongArray()).containsExactly(1, 2);
        assertThat(in.header("X").toShortArray()).containsExactly((short) 1, (short) 2);
        assertThat(in.header("X").toFloatArray()).containsExactly(1, 2);
        assertThat(in.header("X").toDoubleArray()).containsExactly(1, 2);
        assertThat(in.header("X").toArray(Argument::toText, String[]::new)).containsExactly("1", "2");
        assertThat(of("X", "true").header("X").toBooleanArray()).containsExactly(true);
        passes(in);
    }

    @Test
    void aNumberThatMayBeAbsentIsEmpty() {
        Arguments in = of("X", "7");
        assertThat(in.header("X").toOptionalInt()).hasValue(7);
        assertThat(in.header("X").toOptionalLong()).hasValue(7);
        assertThat(in.header("X").toOptionalDouble()).hasValue(7);
        assertThat(in.header("Y").toOptionalInt()).isEmpty();
        assertThat(in.header("Y").toOptionalLong()).isEmpty();
        assertThat(in.header("Y").toOptionalDouble()).isEmpty();
        passes(in);
    }

    @Test
    void whatAFactoryRefusesIsInvalid() {
        Arguments in = of("X", "1-1-1-1-1");
        assertThat(in.header("X").toValue(UUID::fromString)).isNotNull();
        passes(in);
        Arguments refused = of("X", "x");
        assertThat(refused.header("X").toValue(UUID::fromString)).isNull();
        assertThat(refusal(refused)).contains("\"parameter\":\"X\",\"code\":\"invalid\"");
    }

    @Test
    void whatAnObjectRefusesIsToldOfItsFirstParameter() {
        Arguments in = of("X");
        Object made = in.make(
                () -> {
                    throw new IOException("secret");
                },
                "query",
                "from",
                "to");
        assertThat(made).isNull();
        assertThat(refusal(in))
                .contains("\"in\":\"query\",\"parameter\":\"from\",\"code\":\"invalid\"")
                .contains("\"params\":{\"with\":[\"to\"]}")
                .doesNotContain("secret");
        Arguments fine = of("X");
        assertThat(fine.<String>make(() -> "made", "query", "from")).isEqualTo("made");
        passes(fine);
    }
}
