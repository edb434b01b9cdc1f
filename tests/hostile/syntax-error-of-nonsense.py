# idea: a syntax error whose line, column and text are no numbers and no text
# expect: crashed SyntaxError
def double(values):
    raise SyntaxError({"no": "text"}, ("answer.py", "no line", [], 0, None, None))
