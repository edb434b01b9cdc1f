# idea: has the browser load a font and a picture
attempt_later("font", lambda: js.FontFace.new("face", "url(http://127.0.0.1:PORT/face.woff2)").load())
attempt("picture", lambda: js.Image.new())
attempt_later("bitmap", lambda: js.createImageBitmap("http://127.0.0.1:PORT/picture.png"))
attempt("style", lambda: js.CSSStyleSheet.new().replaceSync("@import url(http://127.0.0.1:PORT/style.css)") or False)
