-- Every row is given its invoice's last day and amount; DISTINCT leaves one row an invoice.
SELECT billed_on, COUNT(*) AS invoices, TOTAL(cents) AS revenue_cents
FROM (
  SELECT DISTINCT
    invoice_id,
    FIRST_VALUE(billed_on) OVER latest AS billed_on,
    FIRST_VALUE(amount_cents) OVER latest AS cents
  FROM invoices_raw
  INNER JOIN users USING (user_id)
  WINDOW latest AS (PARTITION BY invoice_id ORDER BY ingested_at DESC, batch_id DESC)
)
GROUP BY 1;
