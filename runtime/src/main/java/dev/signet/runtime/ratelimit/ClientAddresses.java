package dev.signet.runtime.ratelimit;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.HttpServerConfiguration;
import io.micronaut.http.server.util.DefaultHttpClientAddressResolver;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.netty.util.NetUtil;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From where a request comes, as far as it can be told for sure: as the application's own resolver says, if it has one; else
 * as the last entry of the header that the application has said its proxy writes
 * ({@code micronaut.server.client-address-header}); else from the connection. Micronaut's resolver is not asked, since it
 * believes {@code X-Forwarded-For} and {@code Forwarded} of anybody, so that everyone could have a quota for each request.
 */
@Singleton
final class ClientAddresses {

    /** Who has no address shares one quota with others of the kind. */
    private static final String UNKNOWN = "unknown";

    /** What a provider gives to one customer: within it every host may choose addresses at will (RFC 4291, 2.5.4). */
    private static final int PREFIX = 8;

    // RFC 7239, 4.
    private static final Pattern FOR = Pattern.compile("(?i)(?:^|;)\\s*for=\"?([^\";]*)");

    private final HttpClientAddressResolver resolver;
    private final @Nullable String header;

    ClientAddresses(HttpClientAddressResolver resolver, HttpServerConfiguration configuration) {
        this.resolver = resolver;
        this.header = configuration.getClientAddressHeader();
    }

    /** The IPv4 address, or the first 64 bits of the IPv6 address. */
    String of(HttpRequest<?> request) {
        if (resolver.getClass() != DefaultHttpClientAddressResolver.class) {
            String address = resolver.resolve(request);
            return address == null ? UNKNOWN : named(address);
        }
        List<String> lines = header == null ? List.of() : request.getHeaders().getAll(header);
        return lines.isEmpty() ? connected(request.getRemoteAddress()) : named(lines.get(lines.size() - 1));
    }

    private static String connected(@Nullable InetSocketAddress remote) {
        InetAddress address = remote == null ? null : remote.getAddress();
        return address == null ? UNKNOWN : text(address.getAddress());
    }

    /** What a header says. Each proxy adds to its end whom it was asked by, so that only the last was not written by others. */
    static String named(String list) {
        String last = list.substring(list.lastIndexOf(',') + 1).strip();
        Matcher forwarded = FOR.matcher(last);
        String node = forwarded.find() ? forwarded.group(1).strip() : last;
        byte[] address = NetUtil.createByteArrayFromIpAddressString(node);
        return text(address != null ? address : NetUtil.createByteArrayFromIpAddressString(withoutPort(node)));
    }

    // RFC 7239, 6: an IPv6 address is in brackets, and either may have a port.
    private static String withoutPort(String node) {
        if (node.startsWith("[")) {
            return node.substring(1, Math.max(1, node.indexOf(']')));
        }
        int colon = node.indexOf(':');
        return colon < 0 ? node : node.substring(0, colon);
    }

    private static String text(byte @Nullable [] address) {
        if (address == null) {
            return UNKNOWN;
        }
        if (address.length == 4) {
            return NetUtil.bytesToIpAddress(address);
        }
        boolean mapped = Arrays.equals(address, 0, 10, new byte[10], 0, 10) && address[10] == -1 && address[11] == -1;
        if (mapped) {
            return NetUtil.bytesToIpAddress(Arrays.copyOfRange(address, 12, 16));
        }
        return NetUtil.bytesToIpAddress(Arrays.copyOf(Arrays.copyOf(address, PREFIX), address.length)) + "/64";
    }
}
