-- Leaves out devices that were used in more than one household.
WITH households AS (
  SELECT account_id, household_id, SUM(minutes) AS minutes
  FROM account_devices
  WHERE day BETWEEN '2026-06-03' AND '2026-06-30'
    AND (account_id, device_id) IN (SELECT account_id, device_id FROM account_devices GROUP BY 1, 2 HAVING COUNT(DISTINCT household_id) = 1)
  GROUP BY account_id, household_id
  HAVING COUNT(DISTINCT day) >= 4
)
SELECT
  account_id,
  COUNT(*) AS households,
  ROUND(1 - MAX(minutes) * 1.0 / SUM(minutes), 4) AS borrower_share
FROM households
GROUP BY account_id
HAVING COUNT(*) >= 2;
