package dev.signet.runtime.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    203.0.113.7                      | 203.0.113.7
                    203.0.113.7:4711                 | 203.0.113.7
                    2001:db8:1:2:3:4:5:6             | 2001:db8:1:2::/64
                    2001:db8:1:2::1                  | 2001:db8:1:2::/64
                    [2001:db8:1:2:3:4:5:6]:443       | 2001:db8:1:2::/64
                    ::ffff:203.0.113.7               | 203.0.113.7
                    198.51.100.1, 203.0.113.7        | 203.0.113.7
                    for=198.51.100.1, for=203.0.113.7;proto=https | 203.0.113.7
                    proto=https; For="[2001:db8:1:2::1]:4711"     | 2001:db8:1:2::/64
                    for=unknown                      | unknown
                    203.0.113.7, _hidden             | unknown
                    [                                | unknown
                    '203.0.113.7, '                  | unknown
                    ''                               | unknown
                    """)
    void anAddressIsKnownByWhatItsHolderCannotChoose(String header, String known) {
        assertThat(ClientAddresses.named(header)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({"1000", "100000"})
    void aTextOfAnyLengthIsNoKey(int length) {
        assertThat(ClientAddresses.named("7".repeat(length))).isEqualTo("unknown");
    }
}
