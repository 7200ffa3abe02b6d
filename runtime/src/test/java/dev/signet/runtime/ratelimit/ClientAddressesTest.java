package dev.signet.runtime.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.HttpServerConfiguration;
import io.micronaut.http.server.util.DefaultHttpClientAddressResolver;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import org.junit.jupiter.api.Test;
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

    @Test
    void aResolverOfTheApplicationIsBelieved() {
        HttpServerConfiguration configuration = new HttpServerConfiguration();
        HttpRequest<?> request = HttpRequest.GET("/");
        assertThat(new ClientAddresses(asked -> "203.0.113.7", configuration).of(request))
                .isEqualTo("203.0.113.7");
        assertThat(new ClientAddresses(asked -> null, configuration).of(request))
                .isEqualTo("unknown");
        HttpClientAddressResolver derived = new DefaultHttpClientAddressResolver(configuration) {
            @Override
            @SuppressWarnings("rawtypes") // as Micronaut declares it
            public String resolve(HttpRequest asked) {
                return "203.0.113.8";
            }
        };
        assertThat(new ClientAddresses(derived, configuration).of(request)).isEqualTo("203.0.113.8");
    }
}
