-- idea: attaches a file
-- expect: failed not-read-only
ATTACH DATABASE '/etc/passwd' AS other
