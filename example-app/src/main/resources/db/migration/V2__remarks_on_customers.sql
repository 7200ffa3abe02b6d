-- Runs on PostgreSQL and on H2 alike.

-- The contract's 500 are code points, as PostgreSQL counts; H2 counts UTF-16 units, two for an emoji.
ALTER TABLE customer ADD COLUMN remark VARCHAR(1000) DEFAULT '' NOT NULL;
ALTER TABLE customer ADD COLUMN version BIGINT DEFAULT 1 NOT NULL;
