WITH launch AS (
  SELECT show_id, release_date
  FROM shows
  WHERE title = 'Harbor Lights'
),
watched AS (
  -- Every session of a known show, with its day counted from the release: the release day is day 0.
  SELECT
    v.user_id,
    v.show_id = l.show_id AS is_launch,
    julianday(v.date) - julianday(l.release_date) AS day,
    v.watch_duration_seconds / 3600.0 AS hours
  FROM viewing_history AS v
  JOIN shows AS s ON s.show_id = v.show_id
  CROSS JOIN launch AS l
),
people AS (
  -- One row for each user, the left join keeping those who watched nothing: they are controls with 0 hours.
  SELECT
    u.user_id,
    u.country,
    u.plan,
    COALESCE(MAX(w.is_launch AND w.day BETWEEN 0 AND 6), 0) AS treated,
    COALESCE(MAX(w.is_launch), 0) AS ever,
    TOTAL(CASE WHEN w.day BETWEEN -28 AND -1 THEN w.hours END) AS hours_before,
    TOTAL(CASE WHEN w.day BETWEEN 7 AND 34 THEN w.hours END) AS hours_after
  FROM users AS u
  LEFT JOIN watched AS w ON w.user_id = u.user_id
  GROUP BY u.user_id
),
placed AS (
  -- Who watched it only before the release or only later is neither treated nor a control, and takes no place in a decile.
  SELECT *, NTILE(10) OVER (ORDER BY hours_before, user_id) AS decile
  FROM people
  WHERE treated = 1 OR ever = 0
),
cells AS (
  -- The effect of a cell is NULL where it lacks treated users or controls, since one of the means is.
  SELECT
    COUNT(*) FILTER (WHERE treated = 1) AS treated_users,
    AVG(hours_after) FILTER (WHERE treated = 1) - AVG(hours_after) FILTER (WHERE treated = 0) AS effect
  FROM placed
  GROUP BY country, plan, decile
)
SELECT
  (SELECT COUNT(*) FROM placed WHERE treated = 1) AS treated_users,
  -- Averaged over treated users: a cell weighs as much as it has of them. Cells without an effect weigh nothing.
  ROUND(SUM(treated_users * effect) / SUM(treated_users) FILTER (WHERE effect IS NOT NULL), 4) AS matched_effect,
  (
    SELECT ROUND(AVG(hours_after) FILTER (WHERE treated = 1) - AVG(hours_after) FILTER (WHERE treated = 0), 4)
    FROM placed
  ) AS naive_effect
FROM cells;
