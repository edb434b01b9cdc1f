-- The row "Continue watching" of each profile.
-- A start: what each device says. Still to do: the latest position, the limits, the ranks, the order.
SELECT
  p.profile_id,
  p.show_id,
  p.device_id,
  p.position_seconds,
  p.duration_seconds,
  p.updated_at
FROM playback_positions AS p
ORDER BY p.profile_id, p.updated_at DESC
LIMIT 20;
