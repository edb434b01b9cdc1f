-- Accounts from a list, and each figure by a subquery over a view of the households.
WITH h AS (
  SELECT account_id AS a, household_id, TOTAL(minutes) AS m
  FROM (SELECT * FROM account_devices WHERE day > date('2026-06-30', '-28 days') AND day <= '2026-06-30')
  GROUP BY 1, 2
  HAVING COUNT(DISTINCT day) NOT IN (1, 2, 3)
),
accounts AS (SELECT DISTINCT x.a FROM h AS x JOIN h AS y ON x.a = y.a AND x.household_id < y.household_id)
SELECT
  a AS account_id,
  (SELECT COUNT(*) FROM h WHERE h.a = accounts.a) AS households,
  ROUND((SELECT (SUM(m) - MAX(m)) / SUM(m) FROM h WHERE h.a = accounts.a), 4) AS borrower_share
FROM accounts;
