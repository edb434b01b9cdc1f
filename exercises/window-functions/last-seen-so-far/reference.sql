WITH RECURSIVE days AS (
  -- The calendar: days on which nobody watched must have rows too.
  SELECT '2026-06-01' AS day
  UNION ALL
  SELECT date(day, '+1 day') FROM days WHERE day < '2026-06-30'
),
seen AS (
  -- One row for each user and day with a view: that day's most recent show. Inner joins drop unknown users and shows.
  SELECT
    v.user_id,
    v.date,
    MAX(v.show_id) AS show_id,
    -- A show holds from its day to the day before the user's next view. All of the history counts, not only June.
    LEAD(v.date, 1, '9999-12-31') OVER (PARTITION BY v.user_id ORDER BY v.date) AS next_date
  FROM viewing_history AS v
  JOIN users AS u ON u.user_id = v.user_id
  JOIN shows AS s ON s.show_id = v.show_id
  GROUP BY v.user_id, v.date
),
viewers AS (
  -- Who has a view in June.
  SELECT DISTINCT user_id FROM seen WHERE date BETWEEN '2026-06-01' AND '2026-06-30'
),
held AS (
  SELECT user_id, date, show_id, next_date FROM seen WHERE next_date > '2026-06-01'
)
SELECT
  v.user_id,
  d.day,
  h.show_id
FROM viewers AS v
CROSS JOIN days AS d
-- LEFT, so that days before the very first view stay, with NULL.
LEFT JOIN held AS h ON h.user_id = v.user_id AND h.date <= d.day AND d.day < h.next_date;
