-- Divides by all first views instead of by the show's viewers.
WITH known AS (
  SELECT v.user_id, v.show_id, v.watch_duration_seconds, v.date, s.is_original, s.title, u.signup_date
  FROM viewing_history AS v
  JOIN users AS u ON u.user_id = v.user_id
  JOIN shows AS s ON s.show_id = v.show_id
),
firsts AS (
  SELECT user_id, show_id
  FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY date, show_id) AS number FROM known)
  WHERE number = 1 AND date <= date(signup_date, '+7 days')
),
totals AS (
  SELECT
    k.is_original,
    k.title,
    SUM(k.watch_duration_seconds) AS seconds,
    COUNT(DISTINCT k.user_id) AS viewers,
    COUNT(DISTINCT f.user_id) AS acquired
  FROM known AS k
  LEFT JOIN firsts AS f ON f.user_id = k.user_id AND f.show_id = k.show_id
  GROUP BY k.is_original, k.title
)
SELECT
  is_original,
  title,
  ROUND(seconds / 3600.0, 2) AS hours,
  viewers,
  ROUND(COALESCE(acquired * 1.0 / SUM(acquired) OVER (), 0), 4) AS acquisition_share,
  ROW_NUMBER() OVER (PARTITION BY is_original ORDER BY seconds DESC, title) AS rank_in_group
FROM totals;
