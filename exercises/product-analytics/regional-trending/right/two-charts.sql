-- A chart for each week, joined. The join is left, for shows that are new.
WITH chart AS (
  SELECT
    users.region,
    shows.show_id,
    shows.title,
    viewing_history.date < '2026-06-24' AS before,
    SUM(watch_duration_seconds / 3600.0) AS hours
  FROM viewing_history
  JOIN users USING (user_id)
  JOIN shows USING (show_id)
  WHERE julianday('2026-06-30') - julianday(viewing_history.date) BETWEEN 0 AND 13
  GROUP BY 1, 2, 3, 4
),
placed AS (SELECT *, RANK() OVER (PARTITION BY region, before ORDER BY hours DESC, title) AS place FROM chart)
SELECT now.region, now.place AS position, now.title, now.hours, past.place - now.place AS rank_change
FROM placed AS now
LEFT JOIN placed AS past ON past.region = now.region AND past.show_id = now.show_id AND past.before = 1
WHERE now.before = 0 AND now.place <= 10
ORDER BY now.region, now.place;
