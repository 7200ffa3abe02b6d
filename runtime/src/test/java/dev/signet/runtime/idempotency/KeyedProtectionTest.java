package dev.signet.runtime.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.signet.runtime.idempotency.IdempotencyStore.Scope;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.exceptions.ConfigurationException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyedProtectionTest {

    private static final String OLD = key(1);
    private static final String NEW = key(2);
    private static final Scope SCOPE = new Scope("ann", "Cards.add", "k");
    private static final byte[] CONTENT = "{\"card\":\"4111111111111111\"}".getBytes(UTF_8);

    private final KeyedProtection protection = new KeyedProtection(List.of(OLD));

    private static String key(int each) {
        byte[] key = new byte[32];
        java.util.Arrays.fill(key, (byte) each);
        return Base64.getEncoder().encodeToString(key);
    }

    @Test
    void whatIsStoredIsNotWhatWasAnsweredAndComesBackAsItWas() {
        byte[] stored = protection.protect(SCOPE, CONTENT);
        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("4111");
        assertThat(protection.protect(SCOPE, CONTENT)).isNotEqualTo(stored);
        assertThat(protection.reveal(SCOPE, stored)).isEqualTo(CONTENT);
    }

    @Test
    void aRecordIsWorthNothingInThePlaceOfAnother() {
        byte[] stored = protection.protect(SCOPE, CONTENT);
        List.of(
                        new Scope("bob", "Cards.add", "k"),
                        new Scope("annC", "ards.add", "k"),
                        new Scope("ann", "Cards.add", "l"))
                .forEach(other -> assertThatIllegalStateException().isThrownBy(() -> protection.reveal(other, stored)));
    }

    @Test
    void whatWasChangedIsNotRevealed() {
        byte[] stored = protection.protect(SCOPE, CONTENT);
        stored[stored.length - 1] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> protection.reveal(SCOPE, stored));
        assertThatIllegalStateException().isThrownBy(() -> protection.reveal(SCOPE, CONTENT));
        assertThatIllegalStateException().isThrownBy(() -> protection.reveal(SCOPE, new byte[] {1}));
    }

    @Test
    void aNewKeyIsPutBeforeTheOldOne() {
        byte[] before = protection.protect(SCOPE, CONTENT);
        KeyedProtection rotated = new KeyedProtection(List.of(NEW, OLD));
        assertThat(rotated.reveal(SCOPE, before)).isEqualTo(CONTENT);
        assertThat(rotated.isFingerprint("hash", protection.fingerprint("hash")))
                .isTrue();
        assertThat(rotated.isFingerprint("hash", rotated.fingerprint("hash"))).isTrue();
        assertThat(rotated.isFingerprint("other", protection.fingerprint("hash")))
                .isFalse();
        assertThat(new KeyedProtection(List.of(NEW)).isFingerprint("hash", rotated.fingerprint("hash")))
                .isTrue();
        byte[] after = rotated.protect(SCOPE, CONTENT);
        assertThat(new KeyedProtection(List.of(NEW)).reveal(SCOPE, after)).isEqualTo(CONTENT);
        assertThatIllegalStateException().isThrownBy(() -> protection.reveal(SCOPE, after));
    }

    @Test
    void aFingerprintCannotBeFoundByTryingWithoutTheKey() {
        assertThat(protection.fingerprint("hash"))
                .isNotEqualTo("hash")
                .isNotEqualTo(new KeyedProtection(List.of(NEW)).fingerprint("hash"))
                .hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "c2VjcmV0", "not base64!"})
    void whatIsNoKeyOfFullLengthIsRefusedWithoutBeingQuoted(String text) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> new KeyedProtection(List.of(text)))
                .withMessageContaining("32 bytes")
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("c2Vj"));
    }

    @Test
    void theKeysOfTheConfigurationAreSeparatedByCommas() {
        byte[] before = protection.protect(SCOPE, CONTENT);
        try (ApplicationContext context = ApplicationContext.run(Map.of("signet.idempotency.key", NEW + "," + OLD))) {
            assertThat(context.getBean(BodyProtection.class).reveal(SCOPE, before))
                    .isEqualTo(CONTENT);
        }
        try (ApplicationContext context = ApplicationContext.run()) {
            assertThat(context.containsBean(BodyProtection.class)).isFalse();
        }
    }
}
