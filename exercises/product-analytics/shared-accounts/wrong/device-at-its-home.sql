-- Books all use of a device on the household where it was used most.
WITH homes AS (
  SELECT account_id, device_id, household_id
  FROM (
    SELECT *, ROW_NUMBER() OVER (PARTITION BY account_id, device_id ORDER BY SUM(minutes) DESC, household_id) AS number
    FROM account_devices
    GROUP BY account_id, device_id, household_id
  )
  WHERE number = 1
),
households AS (
  SELECT d.account_id, h.household_id, SUM(d.minutes) AS minutes
  FROM account_devices AS d
  JOIN homes AS h ON h.account_id = d.account_id AND h.device_id = d.device_id
  WHERE d.day BETWEEN '2026-06-03' AND '2026-06-30'
  GROUP BY d.account_id, h.household_id
  HAVING COUNT(DISTINCT d.day) >= 4
)
SELECT account_id, COUNT(*) AS households, ROUND(1 - MAX(minutes) * 1.0 / SUM(minutes), 4) AS borrower_share
FROM households
GROUP BY account_id
HAVING COUNT(*) >= 2;
