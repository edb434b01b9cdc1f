-- Daily revenue, every invoice once.
-- A start: every row counts. Still to do: one row for each invoice.
SELECT
  i.billed_on,
  COUNT(*) AS invoices,
  SUM(i.amount_cents) AS revenue_cents
FROM invoices_raw AS i
GROUP BY i.billed_on
ORDER BY i.billed_on
LIMIT 20;
