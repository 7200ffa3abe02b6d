package dev.signet.runtime.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signet.runtime.idempotency.IdempotencyStore.Scope;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Secondary;
import io.micronaut.context.exceptions.ConfigurationException;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts what is recorded with AES-256 in GCM, bound to caller, operation and Idempotency-Key, so that one record cannot
 * be put in the place of another. What is stored names its key: several may be configured, the first for what is written
 * from now on, the others for what was written before. Fingerprints are HMACs, as the hash of a card number can be found by
 * trying.
 */
@Singleton
@Secondary
@Requires(property = KeyedProtection.PROPERTY)
final class KeyedProtection implements BodyProtection {

    static final String PROPERTY = "signet.idempotency.key";

    private static final String HMAC = "HmacSHA256";
    private static final int KEY = 32;
    private static final int NAME = 4;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    /** What is made of a configured key, so that no two purposes share one. */
    private static final class Key {
        final byte[] name;
        final SecretKeySpec content;
        final byte[] fingerprint;

        Key(byte[] secret) {
            this.name = Arrays.copyOf(hmac(secret, "signet idempotency name".getBytes(UTF_8)), NAME);
            this.content = new SecretKeySpec(hmac(secret, "signet idempotency content".getBytes(UTF_8)), "AES");
            this.fingerprint = hmac(secret, "signet idempotency fingerprint".getBytes(UTF_8));
        }
    }

    private final SecureRandom random = new SecureRandom();
    private final List<Key> keys;

    KeyedProtection(@Property(name = PROPERTY) List<String> secrets) {
        this.keys = secrets.stream().map(KeyedProtection::key).toList();
        if (keys.isEmpty()) {
            throw new ConfigurationException(PROPERTY + " names no key");
        }
    }

    @Override
    public byte[] protect(Scope scope, byte[] content) {
        Key key = keys.get(0);
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] encrypted = crypt(Cipher.ENCRYPT_MODE, key, nonce, scope, content);
        return ByteBuffer.allocate(NAME + NONCE + encrypted.length)
                .put(key.name)
                .put(nonce)
                .put(encrypted)
                .array();
    }

    @Override
    public byte[] reveal(Scope scope, byte[] stored) {
        if (stored.length < NAME + NONCE) {
            throw new IllegalStateException("A recorded answer was not written with a key");
        }
        byte[] name = Arrays.copyOf(stored, NAME);
        Key key = keys.stream()
                .filter(known -> Arrays.equals(known.name, name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "A recorded answer was written with a key that " + PROPERTY + " does not have"));
        byte[] nonce = Arrays.copyOfRange(stored, NAME, NAME + NONCE);
        return crypt(Cipher.DECRYPT_MODE, key, nonce, scope, Arrays.copyOfRange(stored, NAME + NONCE, stored.length));
    }

    @Override
    public String fingerprint(String digest) {
        return fingerprint(keys.get(0), digest);
    }

    // Nothing tells which key it was made with, and there are few.
    @Override
    public boolean isFingerprint(String digest, String stored) {
        return keys.stream().anyMatch(key -> fingerprint(key, digest).equals(stored));
    }

    private static String fingerprint(Key key, String digest) {
        return HexFormat.of().formatHex(hmac(key.fingerprint, digest.getBytes(UTF_8)));
    }

    private static byte[] crypt(int mode, Key key, byte[] nonce, Scope scope, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key.content, new GCMParameterSpec(TAG_BITS, nonce));
            // With their lengths, so that no two scopes are one text.
            for (String part : List.of(scope.caller(), scope.operation(), scope.key())) {
                byte[] bytes = part.getBytes(UTF_8);
                cipher.updateAAD(ByteBuffer.allocate(4).putInt(0, bytes.length));
                cipher.updateAAD(bytes);
            }
            return cipher.doFinal(content);
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException("A recorded answer is not what was written under its key", tampered);
        }
    }

    private static byte[] hmac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + HMAC, impossible);
        }
    }

    // The words of the decoder would quote the key.
    private static Key key(String text) {
        byte[] secret;
        try {
            secret = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException notBase64) {
            secret = new byte[0];
        }
        if (secret.length != KEY) {
            throw new ConfigurationException(PROPERTY + " is 32 bytes in base64, as of `openssl rand -base64 32`");
        }
        return new Key(secret);
    }
}
