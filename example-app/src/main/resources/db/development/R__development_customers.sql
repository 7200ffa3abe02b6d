-- DEVELOPMENT ONLY: customers to try the service with. Production does not read this folder (application-production.yml).

INSERT INTO customer (id, refundable_cents)
SELECT 'cust_ABCDEF123456', 10000
WHERE NOT EXISTS (SELECT 1 FROM customer WHERE id = 'cust_ABCDEF123456');

INSERT INTO customer (id, refundable_cents)
SELECT 'cust_UVWXYZ987654', 1000000000000
WHERE NOT EXISTS (SELECT 1 FROM customer WHERE id = 'cust_UVWXYZ987654');
