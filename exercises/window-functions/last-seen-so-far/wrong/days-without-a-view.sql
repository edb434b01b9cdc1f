-- Only the days on which the user watched: the others have no row.
SELECT v.user_id, v.date AS day, MAX(v.show_id) AS show_id
FROM viewing_history AS v
JOIN users AS u ON u.user_id = v.user_id
JOIN shows AS s ON s.show_id = v.show_id
WHERE v.date BETWEEN '2026-06-01' AND '2026-06-30'
GROUP BY v.user_id, v.date;
