"""An encoder that is not ours: GStreamer's webrtcbin brings a blue picture and a tone by WHIP.

Usage: /usr/bin/python3 gst_sender.py WHIP_URL TOKEN CODEC SECONDS; exits with 0 once it was
connected for so long, with 1 after 30 s without, and takes its connection away again.
"""

# ruff: noqa: ANN001, ANN002, ANN201 (a script of the system's own Python)
import sys
import threading
import urllib.parse
import urllib.request

import gi

gi.require_version("Gst", "1.0")
gi.require_version("GstSdp", "1.0")
gi.require_version("GstWebRTC", "1.0")
from gi.repository import GLib, Gst, GstSdp, GstWebRTC  # noqa: E402

URL, TOKEN, CODEC, SECONDS = sys.argv[1:5]
ENCODE = {
    "H264": "openh264enc complexity=low ! video/x-h264,profile=constrained-baseline ! h264parse ! "
    "rtph264pay config-interval=-1 aggregate-mode=zero-latency",
    "VP8": "vp8enc deadline=1 keyframe-max-dist=60 ! rtpvp8pay picture-id-mode=15-bit",
}[CODEC]
CAPS = f"application/x-rtp,media=video,encoding-name={CODEC},clock-rate=90000,payload=96"
SOUND = "application/x-rtp,media=audio,encoding-name=OPUS,clock-rate=48000,payload=97"

Gst.init(None)
pipeline = Gst.parse_launch(
    "webrtcbin name=web bundle-policy=max-bundle "
    "videotestsrc is-live=true pattern=blue ! "
    f"video/x-raw,width=640,height=360,framerate=30/1 ! videoconvert ! queue ! {ENCODE} ! {CAPS} "
    "! web. audiotestsrc is-live=true wave=sine freq=600 volume=0.5 ! audioconvert ! "
    f"audioresample ! queue ! opusenc ! rtpopuspay ! {SOUND} ! web."
)
web = pipeline.get_by_name("web")
loop = GLib.MainLoop()
done = []
resource = []


def gathered(*_):
    if web.get_property("ice-gathering-state") == GstWebRTC.WebRTCICEGatheringState.COMPLETE:
        offer = web.get_property("local-description").sdp.as_text()
        threading.Thread(target=ask, args=(offer,), daemon=True).start()


def ask(offer):
    headers = {"Authorization": f"Bearer {TOKEN}", "Content-Type": "application/sdp"}
    request = urllib.request.Request(URL, offer.encode(), headers)
    with urllib.request.urlopen(request, timeout=10) as answer:
        text = answer.read().decode()
        resource.append(urllib.parse.urljoin(URL, answer.headers["Location"]))
    _, message = GstSdp.SDPMessage.new_from_text(text)
    answer = GstWebRTC.WebRTCSessionDescription.new(GstWebRTC.WebRTCSDPType.ANSWER, message)
    web.emit("set-remote-description", answer, Gst.Promise.new())


def offer_made(promise, *_):
    promise.wait()
    reply = promise.get_reply()  # kept as long as what lies in it
    made = reply.get_value("offer")
    _, words = GstSdp.SDPMessage.new_from_text(made.sdp.as_text())
    offer = GstWebRTC.WebRTCSessionDescription.new(GstWebRTC.WebRTCSDPType.OFFER, words)
    web.emit("set-local-description", offer, Gst.Promise.new())


def changed(*_):
    if web.get_property("connection-state") == GstWebRTC.WebRTCPeerConnectionState.CONNECTED:
        GLib.timeout_add_seconds(int(SECONDS), finish)


def finish():
    done.append(True)
    loop.quit()
    return False


def wanted(*_):
    web.emit("create-offer", None, Gst.Promise.new_with_change_func(offer_made, None, None))


web.connect("on-negotiation-needed", wanted)
web.connect("notify::ice-gathering-state", gathered)
web.connect("notify::connection-state", changed)
for at in range(2):
    web.emit("get-transceiver", at).set_property(
        "direction", GstWebRTC.WebRTCRTPTransceiverDirection.SENDONLY
    )
pipeline.set_state(Gst.State.PLAYING)
GLib.timeout_add_seconds(30, loop.quit)
loop.run()
for one in resource:
    gone = urllib.request.Request(
        one, method="DELETE", headers={"Authorization": f"Bearer {TOKEN}"}
    )
    with urllib.request.urlopen(gone, timeout=10) as answer:
        print("taken away:", answer.status)
pipeline.set_state(Gst.State.NULL)
print("connected" if done else "never connected")
sys.exit(0 if done else 1)
