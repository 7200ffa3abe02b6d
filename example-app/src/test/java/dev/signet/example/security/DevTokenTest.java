package dev.signet.example.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DevTokenTest {
    private static final String OTHER_KEY = "another-key-that-is-long-enough-for-hs256";

    @Test
    void aTokenIsSignedWithTheDevelopmentKey() throws Exception {
        SignedJWT token = SignedJWT.parse(DevTokens.mint("support"));

        assertThat(token.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.HS256);
        assertThat(token.verify(new MACVerifier(TokenKey.DEVELOPMENT))).isTrue();
    }

    @Test
    void aTokenIsSignedWithTheKeyOfTheEnvironmentWhereThereIsOne() throws Exception {
        SignedJWT token = SignedJWT.parse(DevTokens.mint(Map.of("JWT_SECRET", OTHER_KEY), "support"));

        assertThat(token.verify(new MACVerifier(OTHER_KEY))).isTrue();
        assertThat(token.verify(new MACVerifier(TokenKey.DEVELOPMENT))).isFalse();
    }

    @Test
    void aTokenNamesItsRolesAndItsSubject() throws Exception {
        SignedJWT token = SignedJWT.parse(DevTokens.mint("support", "audit"));

        assertThat(token.getJWTClaimsSet().getStringListClaim("roles")).containsExactly("support", "audit");
        assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo("developer");
    }

    @Test
    void aTokenIsGoodForOneHour() throws Exception {
        SignedJWT token = SignedJWT.parse(DevTokens.mint());

        assertThat(token.getJWTClaimsSet().getExpirationTime().toInstant())
                .isCloseTo(Instant.now().plus(1, ChronoUnit.HOURS), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void aRoleThatIsNoWordIsRefused() {
        assertThatThrownBy(() -> DevTokens.mint("support\",\"admin"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Not a role");
    }
}
