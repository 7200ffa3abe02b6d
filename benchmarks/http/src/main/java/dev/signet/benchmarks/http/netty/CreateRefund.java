package dev.signet.benchmarks.http.netty;

import org.jspecify.annotations.Nullable;

/** What to pay back, as read and not yet judged. */
record CreateRefund(
        long amountCents, @Nullable String reason, @Nullable String note) {}
