-- Does the effect fade as users get used to the change?
-- A start: first exposures. Still to do: the variants, who is observed for fourteen days, the effects by day, the slope, the order.
SELECT
  x.experiment_id,
  x.user_id,
  MIN(x.exposed_at) AS first_exposed_at
FROM exposures AS x
GROUP BY x.experiment_id, x.user_id
LIMIT 20;
