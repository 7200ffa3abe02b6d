package dev.signet.runtime.wire;

import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpRequest;

/** A request that announces more content than the service takes, which its operation is to refuse after 401, 403 and 415. */
final class OversizedRequest extends DefaultHttpRequest {

    OversizedRequest(HttpRequest request) {
        super(request.protocolVersion(), request.method(), request.uri(), request.headers());
    }
}
