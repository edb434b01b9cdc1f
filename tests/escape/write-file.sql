-- idea: writes a file by the shell's function
-- expect: crashed SQL error
SELECT title, writefile('/tmp/x', 'x') AS minutes FROM plays
