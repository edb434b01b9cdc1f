-- RANK gives exact duplicates the same number, and both stay.
WITH versions AS (
  SELECT
    i.billed_on,
    i.amount_cents,
    RANK() OVER (PARTITION BY i.invoice_id ORDER BY i.ingested_at DESC, i.batch_id DESC) AS number
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
