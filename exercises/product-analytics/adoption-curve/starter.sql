-- Adopters of the mobile feature, day by day.
-- A start: opens by day. Still to do: first opens only, every day, the running total, the rate.
SELECT
  date(occurred_at) AS day,
  COUNT(*) AS opens
FROM app_events
WHERE event = 'feature_open'
GROUP BY day
ORDER BY day
LIMIT 20;
