-- LATAM, the weekend of 27 and 28 June against the four weekends before.
-- A start: the hours of one weekend. Still to do: the four before, the change, its share, the two effects.
SELECT country, platform, SUM(hours) AS hours, SUM(active_users) AS users
FROM streaming_hours
WHERE region = 'LATAM' AND date IN ('2026-06-27', '2026-06-28')
GROUP BY country, platform;
