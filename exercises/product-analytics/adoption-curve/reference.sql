WITH RECURSIVE
opens AS (
  -- Opens on a phone, of users we know. Web and TV are out before anything is called a first open.
  SELECT e.user_id, date(e.occurred_at) AS day
  FROM app_events AS e
  JOIN users AS u ON u.user_id = e.user_id
  WHERE e.event = 'feature_open' AND e.platform IN ('ios', 'android')
),
adopters AS MATERIALIZED (
  -- One row a user, on the day of the first open: nobody can be counted twice.
  -- MATERIALIZED, because the counts below ask for it again on every day.
  SELECT user_id, MIN(day) AS day FROM opens GROUP BY user_id
),
installers AS MATERIALIZED (
  -- One row a user again, on the day of the first install: a reinstall adds nothing.
  SELECT e.user_id, MIN(date(e.occurred_at)) AS day
  FROM app_events AS e
  JOIN users AS u ON u.user_id = e.user_id
  WHERE e.event = 'install' AND e.platform IN ('ios', 'android')
  GROUP BY e.user_id
),
span AS (
  -- From the first open to the last one, whoever made it.
  SELECT MIN(day) AS first, MAX(day) AS last FROM opens
),
days AS (
  -- Every day of the span, also those on which nothing happened. Without opens there is no day at all.
  SELECT first AS day FROM span WHERE first IS NOT NULL
  UNION ALL
  SELECT date(day, '+1 day') FROM days WHERE day < (SELECT last FROM span)
),
counts AS (
  SELECT
    d.day,
    (SELECT COUNT(*) FROM adopters AS a WHERE a.day = d.day) AS new_adopters,
    (SELECT COUNT(*) FROM adopters AS a WHERE a.day <= d.day) AS adopters,
    -- Installs from before the first open count too, so this is no running sum over the span.
    (SELECT COUNT(*) FROM installers AS i WHERE i.day <= d.day) AS installers
  FROM days AS d
)
SELECT
  day,
  new_adopters,
  adopters,
  -- 1.0, because both counts are integers; NULLIF, because nobody may have installed yet.
  ROUND(adopters * 1.0 / NULLIF(installers, 0), 4) AS adoption_rate
FROM counts
ORDER BY day;
