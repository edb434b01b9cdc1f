# idea: ends the program
# expect: crashed SystemExit
import sys

sys.exit(0)
