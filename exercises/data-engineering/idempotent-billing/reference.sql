WITH versions AS (
  -- Rows of known users, the latest of each invoice first. Exact duplicates are equal in every column, so it doesn't
  -- matter which of them gets number 1; it matters that only one does.
  SELECT
    i.billed_on,
    i.amount_cents,
    ROW_NUMBER() OVER (PARTITION BY i.invoice_id ORDER BY i.ingested_at DESC, i.batch_id DESC) AS number
  FROM invoices_raw AS i
  JOIN users AS u ON u.user_id = i.user_id
)
SELECT
  -- The day of the version that counts. Grouping comes after the choice, so a moved invoice stands on its new day only.
  billed_on,
  COUNT(*) AS invoices,
  SUM(amount_cents) AS revenue_cents
FROM versions
WHERE number = 1
GROUP BY billed_on;
