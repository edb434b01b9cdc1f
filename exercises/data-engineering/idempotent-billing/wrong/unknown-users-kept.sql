-- Keeps rows of users that nobody knows.
WITH versions AS (
  SELECT
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
WHERE number = 1
GROUP BY billed_on;
