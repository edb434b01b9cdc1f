# idea: asks for the machine's folders as the page could
attempt_later("picker", lambda: js.showOpenFilePicker())
attempt_later("directory", lambda: js.showDirectoryPicker())
attempt_later("private files", lambda: js.navigator.storage.getDirectory())
attempt_later("native mount", lambda: pyodide_js.mountNativeFS("/mnt/native", None))
