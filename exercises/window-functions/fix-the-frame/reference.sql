SELECT
  v.user_id,
  v.date,
  -- RANGE ends with the current row's peers: all of the user's rows of that date are in, for each of them.
  -- It is also the default; written out, the next reader sees that it is meant.
  SUM(v.watch_duration_seconds) OVER (
    PARTITION BY v.user_id
    ORDER BY v.date RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
  ) AS running_seconds,
  -- The last row of the whole partition, so the frame must reach to its end.
  -- Ordered by the duration too: on the latest date the longest session comes last.
  LAST_VALUE(v.watch_duration_seconds) OVER (
    PARTITION BY v.user_id
    ORDER BY v.date, v.watch_duration_seconds ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
  ) AS last_seconds
FROM viewing_history AS v
-- Inner joins drop sessions of unknown users and shows.
JOIN users AS u ON u.user_id = v.user_id
JOIN shows AS s ON s.show_id = v.show_id;
