-- Numbers the rows twice; the difference of the numbers is the same along a run of one variant, so runs can be counted.
WITH known AS (
  SELECT * FROM assignments WHERE user_id IN (SELECT user_id FROM users)
),
numbered AS (
  SELECT
    *,
    ROW_NUMBER() OVER (PARTITION BY experiment_id, user_id ORDER BY assigned_at, variant) AS place,
    ROW_NUMBER() OVER (PARTITION BY experiment_id, user_id, variant ORDER BY assigned_at) AS place_in_variant
  FROM known
),
runs AS (
  SELECT experiment_id, user_id, variant, MIN(place) AS place
  FROM numbered
  GROUP BY experiment_id, user_id, variant, place - place_in_variant
)
SELECT f.experiment_id, f.user_id, f.variant AS first_variant, COUNT(*) - 1 AS switches
FROM runs AS f
JOIN runs AS r ON r.experiment_id = f.experiment_id AND r.user_id = f.user_id
WHERE f.place = 1
GROUP BY f.experiment_id, f.user_id, f.variant
HAVING COUNT(*) > 1
ORDER BY f.experiment_id, f.user_id;
