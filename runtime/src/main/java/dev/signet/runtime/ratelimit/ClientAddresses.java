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
import org.jspecify.annotations.Nullable;

/**
 * From where a request comes, as far as it can be told for sure. Micronaut's resolver believes {@code X-Forwarded-For} and
 * {@code Forwarded} of anybody, so that everyone could have a quota for each request: it is asked where the application has
 * said which header its proxy writes ({@code micronaut.server.client-address-header}), or has a resolver of its own.
 */
@Singleton
final class ClientAddresses {

    /** Who has no address shares one quota with others of the kind. */
    private static final String UNKNOWN = "unknown";

    /** What a provider gives to one customer: within it every host may choose addresses at will (RFC 4291, 2.5.4). */
    private static final int PREFIX = 8;

    private final HttpClientAddressResolver resolver;
    private final boolean trusted;

    ClientAddresses(HttpClientAddressResolver resolver, HttpServerConfiguration configuration) {
        this.resolver = resolver;
        this.trusted = configuration.getClientAddressHeader() != null
                || !(resolver instanceof DefaultHttpClientAddressResolver);
    }

    /** The IPv4 address, or the first 64 bits of the IPv6 address. */
    String of(HttpRequest<?> request) {
        return trusted ? named(resolver.resolve(request)) : connected(request.getRemoteAddress());
    }

    private static String connected(@Nullable InetSocketAddress remote) {
        InetAddress address = remote == null ? null : remote.getAddress();
        return address == null ? UNKNOWN : text(address.getAddress());
    }

    /** What a header says. Each proxy adds to its end whom it was asked by, so that only the last was not written by others. */
    static String named(@Nullable String header) {
        if (header == null) {
            return UNKNOWN;
        }
        String last = header.substring(header.lastIndexOf(',') + 1).strip();
        byte[] address = NetUtil.createByteArrayFromIpAddressString(last);
        return text(address != null ? address : NetUtil.createByteArrayFromIpAddressString(withoutPort(last)));
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
