WITH weeks AS (
  -- One row for each region and show with a session in the fourteen days, and its seconds in each of the two weeks.
  -- NULL, not 0, where a show had no session in a week.
  SELECT
    u.region,
    s.title,
    SUM(CASE WHEN v.date >= '2026-06-24' THEN v.watch_duration_seconds END) AS seconds,
    SUM(CASE WHEN v.date < '2026-06-24' THEN v.watch_duration_seconds END) AS seconds_before
  FROM viewing_history AS v
  JOIN users AS u ON u.user_id = v.user_id
  JOIN shows AS s ON s.show_id = v.show_id
  WHERE v.date BETWEEN '2026-06-17' AND '2026-06-30'
  GROUP BY u.region, s.title
),
ranked AS (
  -- Both rankings run over all shows of the region, before anything is cut off. NULLs sort last in a descending order,
  -- so shows without a session in a week never take a place from those that had one.
  SELECT
    region,
    title,
    seconds,
    seconds_before,
    ROW_NUMBER() OVER (PARTITION BY region ORDER BY seconds DESC, title) AS position,
    ROW_NUMBER() OVER (PARTITION BY region ORDER BY seconds_before DESC, title) AS position_before
  FROM weeks
)
SELECT
  region,
  position,
  title,
  seconds / 3600.0 AS hours,
  CASE WHEN seconds_before IS NOT NULL THEN position_before - position END AS rank_change
FROM ranked
WHERE position <= 10 AND seconds IS NOT NULL
ORDER BY region, position;
