-- Is the split of each experiment as planned?
-- A start: rows of the log by experiment and variant. Still to do: users instead of rows, the plan, chi-square, the flag.
SELECT
  a.experiment_id,
  a.variant,
  COUNT(*) AS log_rows
FROM assignments AS a
GROUP BY a.experiment_id, a.variant;
