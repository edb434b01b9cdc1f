WITH households AS (
  SELECT account_id, household_id, SUM(minutes) AS minutes
  FROM account_devices
  -- 28 days, both ends included.
  WHERE day BETWEEN '2026-06-03' AND '2026-06-30'
  GROUP BY account_id, household_id
  -- Distinct days: two devices on one evening are one day. Which device it was doesn't matter, so those that travel
  -- count in each household that they were used in.
  HAVING COUNT(DISTINCT day) >= 4
)
SELECT
  account_id,
  COUNT(*) AS households,
  -- What is not the largest is borrowed. With two equally large ones, MAX takes away only one of them.
  ROUND(1 - MAX(minutes) * 1.0 / SUM(minutes), 4) AS borrower_share
FROM households
GROUP BY account_id
HAVING COUNT(*) >= 2;
