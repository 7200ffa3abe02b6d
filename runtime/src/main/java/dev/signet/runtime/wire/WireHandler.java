package dev.signet.runtime.wire;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.PrematureChannelClosureException;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.PromiseNotifier;
import java.nio.channels.ClosedChannelException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Stands between the decoder and the router of one connection. Requests that no resource is to answer go on as
 * {@link FaultyRequest}s, so that their answer takes its turn and passes the filters like every other; content
 * that breaks off is an error to whoever reads it; and where the rest of a request cannot be read or is not wanted, the
 * connection ends with the answer.
 */
@SuppressWarnings("FutureReturnValueIgnored") // whoever writes or closes asked for the promise that is handed on
final class WireHandler extends ChannelDuplexHandler {

    /** What is still to come of content that nobody wants is read, up to here, to spare the client a new connection. */
    private static final long DRAINED = 64 * 1024L;

    // RFC 9112, 9.6: who closes on a client that still sends may destroy the answer before it is read.
    private static final long LINGER_SECONDS = 2;

    private final long mostContent;
    private final DateField date;
    private HttpVersion version = HttpVersion.HTTP_1_1;

    /** How many requests have no answer yet, not even its head. */
    private int unanswered;

    /** How many requests have no answer yet that has ended. */
    private int open;

    /** Whether any of the requests was HEAD, whose answers may have no length. */
    private boolean askedForHeads;

    /** Whether the answer to the latest request has begun. */
    private boolean answering;

    /** Whether the latest request has not ended, and how much of it there is still to come. */
    private boolean receiving;

    private long outstanding;

    /** Whether the client waits to be told that it may send its content. */
    private boolean waiting;

    /** Whether what comes can no longer be told apart into requests, or is no longer wanted. */
    private boolean deaf;

    /** Whether the content of the latest request broke off, and nobody was told. */
    private boolean broken;

    /** Whether no request follows the latest one. */
    private boolean ending;

    private @Nullable ChannelPromise lingering;

    /** Content of up to so many octets is taken by the service. */
    WireHandler(long mostContent, DateField date) {
        this.mostContent = mostContent;
        this.date = date;
    }

    // Else the end of what a client sends would be the end of the connection, and of the answers that it waits for.
    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        context.channel().config().setOption(ChannelOption.ALLOW_HALF_CLOSURE, true);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        context.channel().config().setOption(ChannelOption.ALLOW_HALF_CLOSURE, false);
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event instanceof ChannelInputShutdownEvent) {
            ending = true;
            if (open == 0 || receiving) {
                // Who breaks off within a request has gone away, for all that anyone can tell.
                receiving = false;
                context.close();
            }
        }
        context.fireUserEventTriggered(event);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        // With a request goes its content, which would be that of no request.
        deaf |= ending && message instanceof HttpRequest;
        if (deaf) {
            ReferenceCountUtil.release(message);
        } else if (message instanceof HttpRequest request) {
            begin(context, request);
        } else if (message instanceof HttpContent content) {
            proceed(context, content);
        } else {
            context.fireChannelRead(message);
        }
    }

    private void begin(ChannelHandlerContext context, HttpRequest request) {
        if (request.decoderResult().cause() instanceof PrematureChannelClosureException) {
            // The client has gone away before the head was whole.
            deaf = true;
            ReferenceCountUtil.release(request);
            return;
        }
        unanswered++;
        open++;
        answering = false;
        version = request.protocolVersion();
        askedForHeads |= request.method().equals(HttpMethod.HEAD);
        Optional<WireFault> fault = RequestHead.fault(request);
        if (fault.isPresent()) {
            receiving = true;
            ending = true;
            deaf = true;
            context.fireChannelRead(new FaultyRequest(request, fault.get()));
            ReferenceCountUtil.release(request);
            return;
        }
        boolean chunked = HttpUtil.isTransferEncodingChunked(request);
        outstanding = chunked ? Long.MAX_VALUE : HttpUtil.getContentLength(request, 0L);
        receiving = outstanding > 0;
        waiting = receiving && HttpUtil.is100ContinueExpected(request);
        if (chunked || outstanding <= mostContent) {
            context.fireChannelRead(request);
        } else {
            // Nothing of it is wanted, so that the client must not be told to send it (RFC 9110, 10.1.1).
            request.headers().remove(HttpHeaderNames.EXPECT);
            context.fireChannelRead(new OversizedRequest(request));
        }
    }

    private void proceed(ChannelHandlerContext context, HttpContent content) {
        if (content.decoderResult().isFailure()) {
            content.release();
            ending = true;
            deaf = true;
            broken = true;
            tellBroken(context);
            return;
        }
        if (outstanding < Long.MAX_VALUE) {
            outstanding -= content.content().readableBytes();
        }
        receiving = !(content instanceof LastHttpContent);
        context.fireChannelRead(content);
    }

    /** Not before its request is the next to be answered: nobody reads what was refused and only waits for its turn. */
    private void tellBroken(ChannelHandlerContext context) {
        if (broken && unanswered == 1 && !answering) {
            broken = false;
            WireFault fault = new WireFault(400, "The content cannot be read: its chunks are broken.");
            // Where nobody reads it any more, Micronaut logs an error that has not this cause.
            fault.initCause(new ClosedChannelException());
            context.fireExceptionCaught(fault);
        }
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof HttpResponse response) {
            answer(response);
        }
        boolean last = message instanceof LastHttpContent && !isInformational(message);
        if (last) {
            open--;
        }
        boolean lastly = last && answering && ending;
        ChannelPromise written = lastly ? promise.unvoid().addListener(ChannelFutureListener.CLOSE) : promise;
        context.write(message, written);
        if (broken && last) {
            // After the answers that are ready, which are written with this one.
            context.executor().execute(() -> tellBroken(context));
        }
    }

    private static boolean isInformational(Object message) {
        return message instanceof HttpResponse response
                && response.status().codeClass().equals(HttpStatusClass.INFORMATIONAL);
    }

    private void answer(HttpResponse response) {
        if (isInformational(response)) {
            waiting = false;
            return;
        }
        unanswered--;
        answering = unanswered == 0;
        // RFC 9110, 2.5: the version is the server's own, whatever the client speaks.
        response.setProtocolVersion(HttpVersion.HTTP_1_1);
        date.say(response.headers());
        if (askedForHeads) {
            UnknownLength.takeAway(response);
        }
        if (version.minorVersion() == 0) {
            // It knows no chunks (RFC 9112, 6.1), and Micronaut closes on it.
            response.headers().remove(HttpHeaderNames.TRANSFER_ENCODING);
            ending = true;
        }
        ending |= answering && receiving && (waiting || outstanding > DRAINED);
        if (answering && ending) {
            response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        }
    }

    @Override
    public void close(ChannelHandlerContext context, ChannelPromise promise) {
        if (lingering != null) {
            lingering.addListener(new PromiseNotifier<>(promise));
        } else if (ending && receiving && context.channel().isActive()) {
            linger(context, promise);
        } else {
            context.close(promise);
        }
    }

    private void linger(ChannelHandlerContext context, ChannelPromise promise) {
        lingering = promise;
        deaf = true;
        if (context.channel() instanceof DuplexChannel channel
                && context.pipeline().get(SslHandler.class) == null) {
            channel.shutdownOutput();
        }
        context.channel().config().setAutoRead(true);
        context.executor().schedule(() -> context.close(promise), LINGER_SECONDS, TimeUnit.SECONDS);
    }
}
