// An encoder that is not ours: libdatachannel, by which OBS sends WHIP, wired as OBS wires it.
//
// Usage: node libdatachannel_sender.mjs MODULES URL TOKEN FILM.h264 SECONDS. The film is H.264 of
// 30 pictures a second with start codes, sent over and over. It leaves
// with 0 once it was connected and its DELETE was answered with 200.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [modules, url, token, film, seconds] = process.argv.slice(2);
const library = createRequire(`${modules}/`)("node-datachannel");
const SOURCE = 0x0b5;
const RATE = 90_000;

/** The pictures of a film: each begins with the delimiter that its encoder was told to write. */
function pictures(bytes) {
  const begins = [];
  for (let at = 0; at + 5 < bytes.length; at++) {
    if (bytes.readUInt32BE(at) === 1 && (bytes[at + 4] & 31) === 9) begins.push(at);
  }
  return begins.map((at, index) => bytes.subarray(at, begins[index + 1]));
}

// Of itself it leaves loopback alone.
const settings = { iceServers: [], disableAutoNegotiation: true, bindAddress: "127.0.0.1" };
const connection = new library.PeerConnection("encoder", settings);
const video = new library.Video("1", "SendOnly");
video.addH264Codec(96);
video.addSSRC(SOURCE, "encoder", "encoder", "encoder-video");
const track = connection.addTrack(video);
const config = new library.RtpPacketizationConfig(SOURCE, "encoder", 96, RATE);
const packetizer = new library.H264RtpPacketizer("LongStartSequence", config);
const reporter = new library.RtcpSrReporter(config);
const answers = new library.RtcpNackResponder();
packetizer.addToChain(reporter);
packetizer.addToChain(answers);
track.setMediaHandler(packetizer);

const gathered = new Promise((done) => {
  connection.onGatheringStateChange((state) => state === "complete" && done());
});
const connected = new Promise((done, failed) => {
  track.onOpen(done);
  connection.onStateChange((state) => state === "failed" && failed(new Error("never connected")));
});
connection.setLocalDescription("offer");
await gathered;

const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/sdp" };
const answer = await fetch(url, { method: "POST", headers, body: connection.localDescription().sdp });
if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
const resource = new URL(answer.headers.get("location"), url);
connection.setRemoteDescription(await answer.text(), "answer");
await connected;

const all = pictures(readFileSync(film));
const began = performance.now();
for (let count = 0; count < Number(seconds) * 30; count++) {
  const wait = began + (count * 1000) / 30 - performance.now();
  if (wait > 0) await new Promise((done) => setTimeout(done, wait));
  config.timestamp = Math.round((count * RATE) / 30) >>> 0;
  track.sendMessageBinary(all[count % all.length]);
}
const gone = await fetch(resource, { method: "DELETE", headers });
connection.close();
library.cleanup();
process.exit(gone.status === 200 ? 0 : 1);
