package dev.signet.benchmarks;

import dev.signet.benchmarks.order.OrderModel;
import dev.signet.benchmarks.refund.RefundModel;

/** The object models that are measured: a new one gets a constant. */
public enum Models {
    REFUND {
        @Override
        public Model<?> create() {
            return new RefundModel();
        }
    },
    ORDER {
        @Override
        public Model<?> create() {
            return new OrderModel();
        }
    };

    /** A fresh one. */
    public abstract Model<?> create();
}
