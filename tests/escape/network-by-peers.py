# idea: talks to peers, which no policy of connections names
def peer():
    connection = js.RTCPeerConnection.new(plain({"iceServers": [{"urls": "stun:127.0.0.1:PORT"}]}))
    connection.createDataChannel("out")
    return connection


attempt("peer", peer)
attempt("webkit's peer", lambda: js.webkitRTCPeerConnection.new())
attempt("beacon", lambda: js.navigator.sendBeacon("http://127.0.0.1:PORT/", "x"))
attempt_later("registration", lambda: js.navigator.serviceWorker.register("http://127.0.0.1:PORT/sw.js"))
