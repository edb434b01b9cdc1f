-- Chooses the version first and leaves out unknown users after.
WITH versions AS (
  SELECT
    i.user_id,
    i.billed_on,
    i.amount_cents,
    ROW_NUMBER() OVER (PARTITION BY i.invoice_id ORDER BY i.ingested_at DESC, i.batch_id DESC) AS number
  FROM invoices_raw AS i
)
SELECT
  billed_on,
  COUNT(*) AS invoices,
  SUM(amount_cents) AS revenue_cents
FROM versions
WHERE number = 1 AND user_id IN (SELECT user_id FROM users)
GROUP BY billed_on;
