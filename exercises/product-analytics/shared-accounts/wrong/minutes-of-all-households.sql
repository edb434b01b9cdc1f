-- Divides by the minutes of all households, those used on a few days too.
WITH households AS (
  SELECT account_id, household_id, SUM(minutes) AS minutes,
    COUNT(DISTINCT day) >= 4 AS lived_in
  FROM account_devices
  WHERE day BETWEEN '2026-06-03' AND '2026-06-30'
  GROUP BY account_id, household_id

)
SELECT
  account_id,
  SUM(lived_in) AS households,
  ROUND((SUM(minutes * lived_in) - MAX(minutes * lived_in)) * 1.0 / SUM(minutes), 4) AS borrower_share
FROM households
GROUP BY account_id
HAVING SUM(lived_in) >= 2;
