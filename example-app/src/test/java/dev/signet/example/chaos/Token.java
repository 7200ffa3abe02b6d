package dev.signet.example.chaos;

import dev.signet.example.security.DevTokens;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A bearer token of the production key, always young enough: one is good for an hour. */
final class Token implements Supplier<String> {
    static final String KEY = "a-key-of-the-chaos-test-that-is-long-enough-for-hs256";

    private static final long YOUNG = TimeUnit.MINUTES.toNanos(30);

    private @Nullable String token;
    private long minted;

    @Override
    public synchronized String get() {
        if (token == null || System.nanoTime() - minted > YOUNG) {
            token = DevTokens.mint(Map.of("JWT_SECRET", KEY), "support");
            minted = System.nanoTime();
        }
        return token;
    }
}
