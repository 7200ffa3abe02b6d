package dev.signet.benchmarks.http.hand;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.util.UUID;

/** Handlers that never block, on the event loop. */
@Controller("/v1/customers/{customer_id}/refunds")
class RefundsController {

    private final RefundService refunds;

    RefundsController(RefundService refunds) {
        this.refunds = refunds;
    }

    @Post
    HttpResponse<Refund> issue(
            @PathVariable("customer_id") @Pattern(regexp = "cust_[A-Z0-9]{12}") String customerId,
            @Body @Valid CreateRefund refund) {
        Refund issued = refunds.issue(customerId, refund);
        return HttpResponse.created(issued, URI.create("/v1/customers/" + customerId + "/refunds/" + issued.id()));
    }

    @Get("/{refund_id}")
    Refund find(
            @PathVariable("customer_id") @Pattern(regexp = "cust_[A-Z0-9]{12}") String customerId,
            @PathVariable("refund_id") UUID refundId) {
        return refunds.find(customerId, refundId);
    }
}
