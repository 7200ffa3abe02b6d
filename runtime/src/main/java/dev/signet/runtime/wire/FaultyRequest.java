package dev.signet.runtime.wire;

import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;

/** What is left of a request that no resource is to answer: the parts that can be read, and what is wrong. It has no content. */
final class FaultyRequest extends DefaultHttpRequest {

    private final WireFault fault;

    FaultyRequest(HttpRequest request, WireFault fault) {
        super(HttpVersion.HTTP_1_1, request.method(), target(request), request.headers());
        this.fault = fault;
        headers()
                .remove(HttpHeaderNames.CONTENT_LENGTH)
                .remove(HttpHeaderNames.TRANSFER_ENCODING)
                .remove(HttpHeaderNames.CONTENT_ENCODING)
                .remove(HttpHeaderNames.EXPECT)
                .remove(HttpHeaderNames.UPGRADE);
    }

    WireFault fault() {
        return fault;
    }

    // Netty's decoder names /bad-request for what it cannot read; and what is no target, Micronaut cannot read.
    private static String target(HttpRequest request) {
        boolean readable = request.decoderResult().isSuccess()
                && request.uri().startsWith("/")
                && RequestTarget.fault(request.uri()).isEmpty();
        return readable ? request.uri() : "/";
    }
}
