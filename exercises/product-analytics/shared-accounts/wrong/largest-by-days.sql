-- Takes the household with the most days for the largest.
WITH households AS (
  SELECT account_id, household_id, SUM(minutes) AS minutes, COUNT(DISTINCT day) AS days
  FROM account_devices
  WHERE day BETWEEN '2026-06-03' AND '2026-06-30'
  GROUP BY account_id, household_id
  HAVING COUNT(DISTINCT day) >= 4
)
SELECT
  account_id,
  COUNT(*) AS households,
  ROUND(1 - (SELECT h.minutes FROM households AS h WHERE h.account_id = households.account_id ORDER BY h.days DESC, h.minutes DESC LIMIT 1) * 1.0 / SUM(minutes), 4) AS borrower_share
FROM households
GROUP BY account_id
HAVING COUNT(*) >= 2;
