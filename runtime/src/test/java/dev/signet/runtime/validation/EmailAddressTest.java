package dev.signet.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EmailAddressTest {
    private static final int ADDRESSES = Integer.getInteger("email.addresses", 200_000);

    private static final List<String> PIECES = List.of(
            "a",
            "Z",
            "0",
            "abc",
            ".",
            "..",
            "-",
            "_",
            "+",
            "\"",
            "\"a b\"",
            "\"\\\\\"",
            "\"\\\"\"",
            "\\",
            " ",
            "(",
            "\u00e9",
            "\u00df",
            "\ud83d\ude00",
            "\ud83d",
            "\ude00",
            "\u0001",
            "\u007f",
            "@",
            "@example.org",
            "@a-b.de",
            "@[1.2.3.4]",
            "@[1234.1.1.1]",
            "@[IPv6:::1]",
            "@[ipv6:1:2:3:4:5:6:7:8]",
            "@[IPv6:1::2::3]",
            "@[IPv6:12345::]",
            "@[]",
            "[",
            "]",
            ":",
            "@b\u00fccher.de",
            "@xn--a",
            ",",
            "<",
            ">",
            "'",
            "|",
            "~",
            "/",
            "=",
            "@-a.b",
            "@a.-b",
            "@a-.b",
            "@a.b.",
            "abcdefghijklmnopqrstuvwxyz0123456789".repeat(2),
            "a.".repeat(130));

    @Test
    void theScanAcceptsWhatTheGrammarDoes() {
        Random random = new Random(37);
        int accepted = 0;
        for (int i = 0; i < ADDRESSES; i++) {
            StringBuilder address = new StringBuilder();
            for (int piece = random.nextInt(6); piece >= 0; piece--) {
                address.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            if (random.nextBoolean()) {
                address.append(PIECES.get(24 + random.nextInt(8)));
            }
            boolean expected = EmailGrammar.accepts(address.toString());
            accepted += expected ? 1 : 0;
            assertThat(EmailAddress.accepts(address.toString()))
                    .as("%s", address)
                    .isEqualTo(expected);
        }
        assertThat(accepted).as("addresses that are accepted").isGreaterThan(ADDRESSES / 100);
    }
}
