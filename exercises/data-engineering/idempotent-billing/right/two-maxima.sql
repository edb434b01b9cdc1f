-- The latest time of each invoice, then the highest batch at that time, joined back.
WITH known AS (SELECT i.* FROM invoices_raw AS i WHERE EXISTS (SELECT 1 FROM users AS u WHERE u.user_id = i.user_id)),
times AS (SELECT invoice_id, MAX(ingested_at) AS ingested_at FROM known GROUP BY invoice_id),
batches AS (
  SELECT k.invoice_id, k.ingested_at, MAX(k.batch_id) AS batch_id
  FROM known AS k
  JOIN times AS t ON t.invoice_id = k.invoice_id AND t.ingested_at = k.ingested_at
  GROUP BY k.invoice_id, k.ingested_at
),
-- Exact duplicates agree in all columns, so any of their values will do.
kept AS (
  SELECT invoice_id, MIN(k.billed_on) AS billed_on, MIN(k.amount_cents) AS amount_cents
  FROM known AS k
  JOIN batches USING (invoice_id, ingested_at, batch_id)
  GROUP BY invoice_id
)
SELECT SUM(amount_cents) AS revenue_cents, COUNT(*) AS invoices, billed_on
FROM kept
GROUP BY billed_on
ORDER BY billed_on;
