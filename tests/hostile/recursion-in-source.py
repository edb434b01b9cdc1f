# idea: source text of half a million additions
# expect: crashed RecursionError | stopped memory | stopped time
exec("x = 1" + " + 1" * 500_000)
