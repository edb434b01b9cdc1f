-- Drops every household with as many minutes as the largest.
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
  ROUND(1 - (SELECT SUM(h.minutes) FROM households AS h WHERE h.account_id = households.account_id AND h.minutes = MAX(households.minutes)) * 1.0 / SUM(minutes), 4) AS borrower_share
FROM households
GROUP BY account_id
HAVING COUNT(*) >= 2;
