package dev.signet.benchmarks.http.netty;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Routes, reads, judges and answers by hand: {@code /v1/customers/{customer_id}/refunds[/{refund_id}]}. */
final class RefundsHandler extends SimpleChannelInboundHandler<FullHttpRequest> {

    private static final String CUSTOMERS = "/v1/customers/";
    private static final String REFUNDS = "/refunds";
    private static final UUID ID = UUID.fromString("6f1c1f43-7d3e-4d53-9d0c-3f0f4c8f6a11");
    private static final Instant CREATED = Instant.parse("2026-11-21T09:30:00Z");

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) throws IOException {
        String path = request.uri();
        int end = path.indexOf('/', CUSTOMERS.length());
        if (!path.startsWith(CUSTOMERS) || end < 0 || !path.startsWith(REFUNDS, end)) {
            answer(context, HttpResponseStatus.NOT_FOUND, "application/problem+json", new byte[0], "");
            return;
        }
        String customer = path.substring(CUSTOMERS.length(), end);
        String rest = path.substring(end + REFUNDS.length());
        if (rest.isEmpty() && request.method().equals(HttpMethod.POST)) {
            issue(context, request, customer);
        } else if (rest.startsWith("/") && request.method().equals(HttpMethod.GET)) {
            find(context, customer, rest.substring(1));
        } else {
            answer(context, HttpResponseStatus.METHOD_NOT_ALLOWED, "application/problem+json", new byte[0], "");
        }
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // nobody is left to hear that it is closed
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        context.close();
    }

    private static void issue(ChannelHandlerContext context, FullHttpRequest request, String customer)
            throws IOException {
        CreateRefund refund;
        try {
            refund = RefundJson.read(ByteBufUtil.getBytes(request.content()));
        } catch (JsonProcessingException broken) {
            refuse(context, List.of(new Fault("#", "json", "must be JSON")));
            return;
        }
        List<Fault> faults = Faults.of(customer, refund);
        if (!faults.isEmpty()) {
            refuse(context, faults);
            return;
        }
        byte[] json = RefundJson.write(
                new Refund(ID, customer, refund.amountCents(), refund.reason(), refund.note(), CREATED));
        answer(
                context,
                HttpResponseStatus.CREATED,
                "application/json",
                json,
                "/v1/customers/" + customer + "/refunds/" + ID);
    }

    private static void find(ChannelHandlerContext context, String customer, String id) throws IOException {
        List<Fault> faults = Faults.of(customer);
        if (!faults.isEmpty()) {
            refuse(context, faults);
            return;
        }
        Refund refund = new Refund(UUID.fromString(id), customer, 4_200, "duplicate", "Paid twice on Monday.", CREATED);
        answer(context, HttpResponseStatus.OK, "application/json", RefundJson.write(refund), "");
    }

    private static void refuse(ChannelHandlerContext context, List<Fault> faults) throws IOException {
        answer(
                context,
                HttpResponseStatus.BAD_REQUEST,
                "application/problem+json",
                RefundJson.write(faults, UUID.randomUUID()),
                "");
    }

    @SuppressWarnings("FutureReturnValueIgnored") // a client that is gone needs no answer
    private static void answer(
            ChannelHandlerContext context, HttpResponseStatus status, String type, byte[] body, String location) {
        DefaultFullHttpResponse response =
                new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, Unpooled.wrappedBuffer(body));
        response.headers().set(HttpHeaderNames.CONTENT_TYPE, type).setInt(HttpHeaderNames.CONTENT_LENGTH, body.length);
        if (!location.isEmpty()) {
            response.headers().set(HttpHeaderNames.LOCATION, location);
        }
        context.writeAndFlush(response, context.voidPromise());
    }
}
