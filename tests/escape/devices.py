# idea: asks for devices and for what a user gives leave to
def granted(name):
    return lambda: js.navigator.permissions.query(plain({"name": name})).then(lambda status: status.state == "granted" or js.Promise.reject(status.state))


attempt_later("place", granted("geolocation"))
attempt_later("notifications", granted("notifications"))
attempt("notification", lambda: js.Notification.permission == "granted")
attempt_later("clipboard", lambda: js.navigator.clipboard.readText())
attempt_later("USB", lambda: js.navigator.usb.getDevices().then(lambda found: found.length or js.Promise.reject("none")))
attempt_later("serial", lambda: js.navigator.serial.getPorts().then(lambda found: found.length or js.Promise.reject("none")))
attempt_later("locks", lambda: js.navigator.locks.query())
