-- Accounts that are used in more than one home.
-- A start: minutes by account and household. Still to do: the window, the four days, the accounts, the share.
SELECT
  account_id,
  household_id,
  SUM(minutes) AS minutes
FROM account_devices
GROUP BY account_id, household_id
LIMIT 20;
