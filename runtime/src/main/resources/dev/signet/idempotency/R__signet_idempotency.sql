-- Idempotency keys and the answers given under them; docs/idempotency.md. Runs on PostgreSQL and on H2 alike.
-- Repeatable, so that it has no number among your migrations; what a later version of Signet adds, it adds to what is there.

-- A row is either claimed or answered. There is no CHECK of it: PostgreSQL would parse one anew for each INSERT, which is
-- a twentieth of what a key costs.
CREATE TABLE IF NOT EXISTS signet_idempotency (
    -- SHA-256 over the caller's name, the operation and the key, with a NUL between them.
    scope BYTEA NOT NULL PRIMARY KEY,
    operation TEXT NOT NULL,
    -- SHA-256 over what the request asks for.
    fingerprint BYTEA NOT NULL,
    -- The claim's, as long as there is no answer.
    token UUID,
    -- The answer: its status, its headers one a line, its content.
    status SMALLINT,
    headers TEXT,
    body BYTEA,
    created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    -- When a claim without an answer counts as abandoned.
    leased_until TIMESTAMP(6) WITH TIME ZONE,
    expires_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

CREATE INDEX IF NOT EXISTS signet_idempotency_expiry ON signet_idempotency (expires_at);
