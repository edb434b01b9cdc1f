-- Leaves out invoices that were corrected.
WITH versions AS (
  SELECT
    i.billed_on,
    i.amount_cents,
    ROW_NUMBER() OVER (PARTITION BY i.invoice_id ORDER BY i.ingested_at DESC, i.batch_id DESC) AS number,
    COUNT(*) OVER (PARTITION BY i.invoice_id) AS versions
  FROM invoices_raw AS i
  JOIN users AS u ON u.user_id = i.user_id
)
SELECT
  billed_on,
  COUNT(*) AS invoices,
  SUM(amount_cents) AS revenue_cents
FROM versions
WHERE number = 1 AND versions = 1
GROUP BY billed_on;
