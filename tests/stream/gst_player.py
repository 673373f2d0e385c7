"""A player that is not ours: GStreamer's webrtcbin watches by WHEP and counts what it decodes.

Usage: /usr/bin/python3 gst_player.py WHEP_URL TOKEN CODEC; prints how many pictures
were decoded and the size of the last once there are 30, and exits with 1 after 30 s without them.
"""

# ruff: noqa: ANN001, ANN002, ANN201 (a script of the system's own Python)
import sys
import threading
import urllib.request

import gi

gi.require_version("Gst", "1.0")
gi.require_version("GstSdp", "1.0")
gi.require_version("GstWebRTC", "1.0")
from gi.repository import GLib, Gst, GstSdp, GstWebRTC  # noqa: E402

URL, TOKEN, CODEC = sys.argv[1:4]
CAPS = f"application/x-rtp,media=video,encoding-name={CODEC},clock-rate=90000,payload=96"
if CODEC == "H264":
    CAPS += ",packetization-mode=(string)1,profile-level-id=(string)42e01f"
DECODE = {
    "H264": "rtph264depay ! h264parse ! avdec_h264",
    "VP8": "rtpvp8depay ! vp8dec",
}[CODEC]

Gst.init(None)
pipeline = Gst.Pipeline.new("player")
web = Gst.ElementFactory.make("webrtcbin", "web")
web.set_property("bundle-policy", GstWebRTC.WebRTCBundlePolicy.MAX_BUNDLE)
pipeline.add(web)
loop = GLib.MainLoop()
frames = []
sizes = []


def count(pad, info):
    frames.append(info.get_buffer().pts)
    shape = pad.get_current_caps().get_structure(0)
    sizes.append(f"{shape.get_int('width')[1]}x{shape.get_int('height')[1]}")
    return Gst.PadProbeReturn.OK


def play(_web, pad):
    caps = pad.get_current_caps() or pad.query_caps()
    if caps.get_structure(0).get_string("media") != "video":
        return
    tail = Gst.parse_bin_from_description(f"queue ! {DECODE} ! fakesink name=end sync=false", True)
    pipeline.add(tail)
    tail.sync_state_with_parent()
    pad.link(tail.get_static_pad("sink"))
    tail.get_by_name("end").get_static_pad("sink").add_probe(Gst.PadProbeType.BUFFER, count)


def gathered(*_):
    if web.get_property("ice-gathering-state") == GstWebRTC.WebRTCICEGatheringState.COMPLETE:
        offer = web.get_property("local-description").sdp.as_text()
        threading.Thread(target=ask, args=(offer,), daemon=True).start()


def ask(offer):
    headers = {"Authorization": f"Bearer {TOKEN}", "Content-Type": "application/sdp"}
    request = urllib.request.Request(URL, offer.encode(), headers)
    with urllib.request.urlopen(request, timeout=10) as answer:
        text = answer.read().decode()
    _, message = GstSdp.SDPMessage.new_from_text(text)
    answer = GstWebRTC.WebRTCSessionDescription.new(GstWebRTC.WebRTCSDPType.ANSWER, message)
    web.emit("set-remote-description", answer, Gst.Promise.new())


def offer_made(promise, *_):
    promise.wait()
    reply = promise.get_reply()
    made = reply.get_value("offer")
    _, words = GstSdp.SDPMessage.new_from_text(made.sdp.as_text())
    offer = GstWebRTC.WebRTCSessionDescription.new(GstWebRTC.WebRTCSDPType.OFFER, words)
    web.emit("set-local-description", offer, Gst.Promise.new())


web.connect("pad-added", play)
web.connect("notify::ice-gathering-state", gathered)
web.emit(
    "add-transceiver", GstWebRTC.WebRTCRTPTransceiverDirection.RECVONLY, Gst.Caps.from_string(CAPS)
)
pipeline.set_state(Gst.State.PLAYING)
web.emit("create-offer", None, Gst.Promise.new_with_change_func(offer_made, None, None))
GLib.timeout_add(100, lambda: len(frames) < 30 or loop.quit())
GLib.timeout_add_seconds(30, loop.quit)
loop.run()
pipeline.set_state(Gst.State.NULL)
print(f"{len(frames)} pictures, {sizes[-1] if sizes else 'none'}")
sys.exit(0 if len(frames) >= 30 else 1)
