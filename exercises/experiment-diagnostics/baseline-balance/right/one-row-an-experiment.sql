-- Sums and squares of both variants side by side, then one SELECT a covariate.
WITH people AS (
  SELECT experiment_id, user_id, MAX(variant) = 'treatment' AS t
  FROM assignments
  WHERE user_id IN (SELECT user_id FROM users)
  GROUP BY experiment_id, user_id
  HAVING MIN(variant) = MAX(variant)
),
flat AS (
  SELECT p.experiment_id, p.t, u.platform, m.pre_hours AS h
  FROM people AS p
  JOIN users AS u ON u.user_id = p.user_id
  LEFT JOIN user_metrics AS m ON m.experiment_id = p.experiment_id AND m.user_id = p.user_id
),
wide AS (
  SELECT
    experiment_id AS x,
    AVG(h) FILTER (WHERE t) AS mt,
    AVG(h) FILTER (WHERE NOT t) AS mc,
    (SUM(h * h) FILTER (WHERE t) - SUM(h) FILTER (WHERE t) * AVG(h) FILTER (WHERE t)) / (COUNT(h) FILTER (WHERE t) - 1) AS vt,
    (SUM(h * h) FILTER (WHERE NOT t) - SUM(h) FILTER (WHERE NOT t) * AVG(h) FILTER (WHERE NOT t)) / (COUNT(h) FILTER (WHERE NOT t) - 1) AS vc,
    AVG(platform = 'ios') FILTER (WHERE t) AS it,
    AVG(platform = 'ios') FILTER (WHERE NOT t) AS ic,
    AVG(platform = 'android') FILTER (WHERE t) AS at,
    AVG(platform = 'android') FILTER (WHERE NOT t) AS ac,
    AVG(platform = 'web') FILTER (WHERE t) AS wt,
    AVG(platform = 'web') FILTER (WHERE NOT t) AS wc,
    AVG(platform = 'tv') FILTER (WHERE t) AS vtv,
    AVG(platform = 'tv') FILTER (WHERE NOT t) AS ctv
  FROM flat
  GROUP BY experiment_id
),
long (x, covariate, a, b, v) AS (
  SELECT x, 'pre_hours', mt, mc, (vt + vc) / 2 FROM wide
  UNION ALL SELECT x, 'platform:ios', it, ic, (it * (1 - it) + ic * (1 - ic)) / 2 FROM wide
  UNION ALL SELECT x, 'platform:android', at, ac, (at * (1 - at) + ac * (1 - ac)) / 2 FROM wide
  UNION ALL SELECT x, 'platform:web', wt, wc, (wt * (1 - wt) + wc * (1 - wc)) / 2 FROM wide
  UNION ALL SELECT x, 'platform:tv', vtv, ctv, (vtv * (1 - vtv) + ctv * (1 - ctv)) / 2 FROM wide
)
SELECT
  x AS experiment_id,
  covariate,
  ROUND((a - b) / SQRT(v), 4) AS smd,
  ABS((a - b) / SQRT(v)) > 0.1 AS flagged
FROM long
ORDER BY x, covariate;
