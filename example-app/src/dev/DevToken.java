import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Prints a bearer token for the refunds service, good for one hour, with the given roles. For development.
 *
 * <pre>{@code
 * java example-app/src/dev/DevToken.java support
 * }</pre>
 *
 * <p>It is signed (HS256) with the service's own key: {@code JWT_SECRET} when that is set, else the development key.
 */
public final class DevToken {
    private static final String DEVELOPMENT_KEY = "development-key-known-to-everybody-never-in-production";
    private static final Duration GOOD_FOR = Duration.ofHours(1);

    private DevToken() {}

    public static void main(String[] roles) throws Exception {
        String key = System.getenv().getOrDefault("JWT_SECRET", DEVELOPMENT_KEY);
        System.out.println(token(List.of(roles), Instant.now(), key));
    }

    private static String token(List<String> roles, Instant now, String key) throws Exception {
        String header = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";
        String claims = "{\"sub\":\"developer\",\"roles\":%s,\"iat\":%d,\"exp\":%d}".formatted(
                array(roles), now.getEpochSecond(), now.plus(GOOD_FOR).getEpochSecond());
        String signed = base64(header.getBytes(UTF_8)) + "." + base64(claims.getBytes(UTF_8));
        Mac hmac = Mac.getInstance("HmacSHA256");
        hmac.init(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
        return signed + "." + base64(hmac.doFinal(signed.getBytes(UTF_8)));
    }

    // RFC 7515, 2: base64url without padding.
    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String array(List<String> roles) {
        return roles.stream().map(DevToken::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(String role) {
        if (!role.matches("[A-Za-z0-9_.:-]+")) {
            throw new IllegalArgumentException("Not a role: " + role);
        }
        return '"' + role + '"';
    }
}
