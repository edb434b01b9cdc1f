-- The right share, not rounded.
WITH households AS (
  SELECT account_id, household_id, SUM(minutes) AS minutes
  FROM account_devices
  WHERE day BETWEEN '2026-06-03' AND '2026-06-30'
  GROUP BY account_id, household_id
  HAVING COUNT(DISTINCT day) >= 4
)
SELECT
  account_id,
  COUNT(*) AS households,
  1 - MAX(minutes) * 1.0 / SUM(minutes) AS borrower_share
FROM households
GROUP BY account_id
HAVING COUNT(*) >= 2;
