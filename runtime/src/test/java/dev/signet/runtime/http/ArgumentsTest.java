package dev.signet.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Scalar;
import dev.signet.runtime.problem.ProblemException;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
        String[] body = new String[1];
        assertThatThrownBy(in::refuseViolations)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> body[0] = new String(refused.problem().body(), StandardCharsets.UTF_8));
        return body[0];
    }

    private static void passes(Arguments in) {
        assertThatCode(in::refuseViolations).doesNotThrowAnyException();
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
}
