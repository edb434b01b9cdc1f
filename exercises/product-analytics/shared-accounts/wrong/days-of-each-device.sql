-- Asks for four days of one device.
WITH households AS (
  SELECT account_id, household_id, SUM(minutes) AS minutes
  FROM account_devices AS d
  WHERE day BETWEEN '2026-06-03' AND '2026-06-30'
  GROUP BY account_id, household_id
  HAVING EXISTS (
    SELECT 1 FROM account_devices AS e
    WHERE e.account_id = d.account_id AND e.household_id = d.household_id AND e.day BETWEEN '2026-06-03' AND '2026-06-30'
    GROUP BY e.device_id HAVING COUNT(*) >= 4
  )
)
SELECT
  account_id,
  COUNT(*) AS households,
  ROUND(1 - MAX(minutes) * 1.0 / SUM(minutes), 4) AS borrower_share
FROM households
GROUP BY account_id
HAVING COUNT(*) >= 2;
