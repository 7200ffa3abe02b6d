-- Runs on PostgreSQL and on H2 alike.

CREATE TABLE customer (
    id VARCHAR(17) PRIMARY KEY,
    refundable_cents BIGINT NOT NULL,
    CONSTRAINT customer_is_never_refunded_too_much CHECK (refundable_cents >= 0)
);

CREATE TABLE refund (
    id UUID PRIMARY KEY,
    customer_id VARCHAR(17) NOT NULL REFERENCES customer (id),
    amount_cents BIGINT NOT NULL,
    reason VARCHAR(20) NOT NULL,
    -- The contract's 500 are code points, as PostgreSQL counts; H2 counts UTF-16 units, two for an emoji.
    note VARCHAR(1000),
    created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    CONSTRAINT refund_pays_something CHECK (amount_cents > 0)
);

CREATE INDEX refund_newest_first ON refund (customer_id, created_at DESC, id);
