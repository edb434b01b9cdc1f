-- One row for each viewer and show; a share is then the mean of a condition. Ranks are counted without a window.
WITH pairs AS (
  SELECT u.user_id, u.signup_date, s.show_id, s.title, s.is_original, SUM(v.watch_duration_seconds) AS seconds, MIN(v.date) AS since
  FROM viewing_history AS v, users AS u, shows AS s
  WHERE v.user_id = u.user_id AND v.show_id = s.show_id
  GROUP BY u.user_id, s.show_id
),
marked AS (
  SELECT
    *,
    show_id = FIRST_VALUE(show_id) OVER (PARTITION BY user_id ORDER BY since, show_id) AND since < date(signup_date, '+8 days') AS acquired
  FROM pairs
),
sums AS MATERIALIZED (
  SELECT is_original, title, SUM(seconds) AS seconds, COUNT(*) AS viewers, AVG(acquired) AS share
  FROM marked
  GROUP BY show_id
)
SELECT
  a.title,
  a.is_original,
  a.viewers,
  ROUND(a.seconds / 3600.0, 2) AS hours,
  ROUND(a.share, 4) AS acquisition_share,
  (
    SELECT COUNT(*) + 1
    FROM sums AS b
    WHERE b.is_original = a.is_original AND (b.seconds > a.seconds OR b.seconds = a.seconds AND b.title < a.title)
  ) AS rank_in_group
FROM sums AS a;
