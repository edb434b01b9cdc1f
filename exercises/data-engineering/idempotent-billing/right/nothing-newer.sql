-- A version counts if no other row of the invoice is newer. Exact duplicates go by DISTINCT.
WITH known AS (
  SELECT DISTINCT invoice_id, batch_id, ingested_at, billed_on, amount_cents
  FROM invoices_raw
  WHERE user_id IN (SELECT user_id FROM users)
)
SELECT a.billed_on, COUNT(*) AS invoices, SUM(a.amount_cents) AS revenue_cents
FROM known AS a
LEFT JOIN known AS b
  ON b.invoice_id = a.invoice_id
  AND (b.ingested_at > a.ingested_at OR (b.ingested_at = a.ingested_at AND b.batch_id > a.batch_id))
WHERE b.invoice_id IS NULL
GROUP BY a.billed_on;
