-- Takes one row for each invoice, day and amount.
WITH versions AS (
  SELECT DISTINCT
    i.invoice_id,
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
