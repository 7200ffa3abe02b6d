package dev.signet.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The scan, held against the same grammar as regular expressions. */
class EmailAddressTest {

    private static final String ATOM = "[a-z0-9!#$%&'*+/=?^_`{|}~\u0080-\uFFFF-]+";
    private static final String QUOTED =
            "\"(?:[a-z0-9!#$%&'*.(),<>\\[\\]:; @+/=?^_`{|}~\u0080-\uFFFF-]|\\\\\\\\|\\\\\")+\"";
    private static final String WORD = "(?:" + ATOM + "|" + QUOTED + ")";
    private static final Pattern LOCAL = Pattern.compile(WORD + "(?:\\." + WORD + ")*", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOMAIN =
            Pattern.compile("(?!-)" + ATOM + "(?<!-)(?:\\.(?!-)" + ATOM + "(?<!-))*", Pattern.CASE_INSENSITIVE);

    @Test
    void theLocalPartIsWhatTheExpressionMatches() {
        Random random = new Random(42);
        int accepted = 0;
        for (int i = 0; i < 50_000; i++) {
            String local = text(random, "aZ9-.\"\"\\\\ @[é\uD83D\uDE00\uD800", 8);
            boolean expected = LOCAL.matcher(local).matches();
            assertThat(EmailAddress.accepts(local + "@b")).as(local).isEqualTo(expected);
            accepted += expected ? 1 : 0;
        }
        assertThat(accepted).isGreaterThan(300);
    }

    @Test
    void theDomainIsWhatTheExpressionMatches() {
        Random random = new Random(43);
        int accepted = 0;
        for (int i = 0; i < 50_000; i++) {
            String domain = text(random, "aZ9-._ \"~", 8);
            boolean expected = DOMAIN.matcher(domain).matches();
            assertThat(EmailAddress.accepts("a@" + domain)).as(domain).isEqualTo(expected);
            accepted += expected ? 1 : 0;
        }
        assertThat(accepted).isGreaterThan(300);
    }

    /** Java knows more digits, and a dotless i that is an I. */
    @Test
    void anAddressInBracketsIsInAscii() {
        assertThat(EmailAddress.accepts("a@[iPv6:::fF]")).isTrue();
        assertThat(EmailAddress.accepts("a@[\u0131Pv6:::1]")).isFalse();
        assertThat(EmailAddress.accepts("a@[\u0130Pv6:::1]")).isFalse();
        assertThat(EmailAddress.accepts("a@[IPv6:::\uFF11]")).isFalse();
        assertThat(EmailAddress.accepts("a@[IPv6]")).isFalse();
    }

    @Test
    void eachAsciiCharacterIsTakenOrNotAsTheExpressionDoes() {
        for (char unit = 0; unit < 0x80; unit++) {
            for (String local : new String[] {"a" + unit, "\"" + unit + "\""}) {
                assertThat(EmailAddress.accepts(local + "@b"))
                        .as(local)
                        .isEqualTo(LOCAL.matcher(local).matches());
            }
            String domain = "a" + unit + "b";
            if (unit != '@') {
                assertThat(EmailAddress.accepts("a@" + domain))
                        .as(domain)
                        .isEqualTo(DOMAIN.matcher(domain).matches());
            }
        }
    }

    private static String text(Random random, String alphabet, int max) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(max);
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
