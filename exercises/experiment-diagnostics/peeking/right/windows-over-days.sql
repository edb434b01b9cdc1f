-- Every day meets both variants; running sums by windows; deviations from a first mean keep the squares small.
WITH RECURSIVE who AS (
  SELECT experiment_id AS x, user_id AS u, MAX(variant) AS v, substr(MIN(assigned_at), 1, 10) AS since
  FROM assignments
  WHERE user_id IN (SELECT user_id FROM users)
  GROUP BY 1, 2
  HAVING MIN(variant) = MAX(variant)
),
calendar (x, day, i, last) AS (
  SELECT experiment_id, started_on, 0, CAST(julianday(ended_on) - julianday(started_on) AS INTEGER) FROM experiments
  UNION ALL
  SELECT x, date(day, '1 day'), i + 1, last FROM calendar WHERE i < last
),
totals AS (
  SELECT who.x, who.v, m.day, m.hours AS h, TOTAL(m.hours) OVER (PARTITION BY who.x, who.u ORDER BY m.day) AS t
  FROM daily_metrics AS m
  JOIN who ON who.x = m.experiment_id AND who.u = m.user_id
),
watched AS (
  SELECT x, v, day, SUM(h) AS h, SUM(t * t - (t - h) * (t - h)) AS q FROM totals GROUP BY x, v, day
),
joined AS (
  SELECT x, v, since, COUNT(*) AS n FROM who GROUP BY x, v, since
),
running AS (
  SELECT
    c.x,
    c.day,
    k.v,
    TOTAL(j.n) OVER w AS n,
    TOTAL(d.h) OVER w AS h,
    TOTAL(d.q) OVER w AS q
  FROM calendar AS c
  CROSS JOIN (SELECT 'control' AS v UNION SELECT 'treatment') AS k
  LEFT JOIN joined AS j ON j.x = c.x AND j.v = k.v AND j.since = c.day
  LEFT JOIN watched AS d ON d.x = c.x AND d.v = k.v AND d.day = c.day
  WINDOW w AS (PARTITION BY c.x, k.v ORDER BY c.day)
),
z AS (
  SELECT
    x,
    day,
    SUM(CASE v WHEN 'treatment' THEN h / n ELSE -h / n END)
      / POWER(SUM((q / n - (h / n) * (h / n)) / (n - 1)), 0.5) AS z
  FROM running
  WHERE n > 1
  GROUP BY x, day
  HAVING COUNT(*) = 2
)
SELECT
  c.x AS experiment_id,
  (SELECT MIN(f.day) FROM z AS f WHERE f.x = c.x AND (f.z > 1.96 OR f.z < -1.96)) AS first_significant_day,
  ROUND(z.z, 4) AS final_z,
  CASE WHEN ABS(z.z) > 1.96 THEN 1 ELSE 0 END AS still_significant
FROM calendar AS c
LEFT JOIN z ON z.x = c.x AND z.day = c.day
WHERE c.i = c.last AND c.x IN (SELECT x FROM who)
ORDER BY c.x;
