-- idea: starts an editor by the shell's function
-- expect: crashed SQL error
SELECT edit('x', 'id') AS title, 1 AS minutes
