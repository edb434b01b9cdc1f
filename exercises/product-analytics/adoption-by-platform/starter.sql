-- Adoption by days since install, for each platform.
-- A start: every install. Still to do: the first of each user, the first open, the 29 days, the share.
SELECT
  e.user_id,
  e.platform,
  date(e.occurred_at) AS installed_on
FROM app_events AS e
JOIN users AS u ON u.user_id = e.user_id
WHERE e.event = 'install'
LIMIT 20;
