-- Takes away exact duplicates only.
WITH versions AS (
  SELECT DISTINCT
    i.batch_id,
    i.invoice_id,
    i.ingested_at,
    i.billed_on,
    i.amount_cents,
    1 AS number
  FROM invoices_raw AS i
  JOIN users AS u ON u.user_id = i.user_id
)
SELECT
  billed_on,
  COUNT(*) AS invoices,
  SUM(amount_cents) AS revenue_cents
FROM versions
WHERE number = 1
GROUP BY billed_on;
