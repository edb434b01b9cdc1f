-- idea: reads a file by the shell's function
-- expect: crashed SQL error
SELECT 'x' AS title, readfile('/etc/passwd') AS minutes
