package dev.signet.runtime.wire;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpRequestWrapper;
import io.micronaut.http.server.netty.NettyHttpRequest;
import java.io.IOException;
import java.util.Optional;

/**
 * What is wrong with a request before any resource is asked. It is no fault in the program and has no stack trace; an
 * {@link IOException}, since to whoever reads the content of the request it is one.
 */
public final class WireFault extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String detail;

    /** What the client is told: a status, and in a sentence what is wrong. */
    WireFault(int status, String detail) {
        super(detail);
        this.status = status;
        this.detail = detail;
    }

    /** What is wrong with this request; nothing where it reached its resource. */
    public static Optional<WireFault> of(HttpRequest<?> request) {
        return served(request)
                .map(served -> served.getNativeRequest() instanceof FaultyRequest faulty ? faulty.fault() : null);
    }

    /**
     * What is wrong with a request that came in HTTP/2, which no {@link WireHandler} has seen: its frames keep rules of their
     * own, its method and its target those of every request.
     */
    public static Optional<WireFault> ofFrames(HttpRequest<?> request) {
        return passedTheHandler(request)
                ? Optional.empty()
                : served(request).flatMap(served -> RequestHead.fault(served.getNativeRequest()));
    }

    /** Whether the content that this request announces is larger than the service takes. None of it is read then. */
    public static boolean isOversized(HttpRequest<?> request) {
        return served(request)
                .filter(served -> served.getNativeRequest() instanceof OversizedRequest)
                .isPresent();
    }

    /** Whether a {@link WireHandler} has seen this request, and will see its answer: it came in HTTP/1. */
    static boolean passedTheHandler(HttpRequest<?> request) {
        return served(request)
                .filter(served -> served.getChannelHandlerContext().pipeline().get(WireHandler.class) != null)
                .isPresent();
    }

    private static Optional<NettyHttpRequest<?>> served(HttpRequest<?> request) {
        HttpRequest<?> innermost = request;
        while (!(innermost instanceof NettyHttpRequest<?>) && innermost instanceof HttpRequestWrapper<?> wrapper) {
            innermost = wrapper.getDelegate();
        }
        return innermost instanceof NettyHttpRequest<?> served ? Optional.of(served) : Optional.empty();
    }

    /** The status of the answer. */
    public int status() {
        return status;
    }

    /** What is wrong, for the client. */
    public String detail() {
        return detail;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
