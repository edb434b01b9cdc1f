-- One row a day first, then households ranked by minutes: all but rank 1 borrow.
WITH daily AS (
  SELECT account_id, household_id, day, SUM(minutes) AS minutes
  FROM account_devices
  WHERE julianday('2026-06-30') - julianday(day) BETWEEN 0 AND 27
  GROUP BY account_id, household_id, day
),
lived_in AS (
  SELECT account_id, household_id, SUM(minutes) AS minutes
  FROM daily
  GROUP BY account_id, household_id
  HAVING COUNT(*) > 3
),
ranked AS (SELECT *, ROW_NUMBER() OVER (PARTITION BY account_id ORDER BY minutes DESC) AS place FROM lived_in)
SELECT
  account_id,
  MAX(place) AS households,
  ROUND(CAST(SUM(CASE WHEN place > 1 THEN minutes ELSE 0 END) AS REAL) / SUM(minutes), 4) AS borrower_share
FROM ranked
GROUP BY account_id
HAVING MAX(place) > 1
ORDER BY borrower_share DESC;
