// A page of another site: players and encoders from the npm registry, as their READMEs use them.
import { WHIPClient as EyevinnClient } from "@eyevinn/whip-web-client";
import { WHEPClient } from "whip-whep/whep.js";
import { WHIPClient } from "whip-whep/whip.js";

async function camera() {
  return navigator.mediaDevices.getUserMedia({ video: { width: 640, height: 360 }, audio: true });
}

window.watch = async (url, token) => {
  const connection = new RTCPeerConnection();
  connection.addTransceiver("audio", { direction: "recvonly" });
  connection.addTransceiver("video", { direction: "recvonly" });
  const video = document.querySelector("video");
  video.srcObject = new MediaStream();
  connection.ontrack = (event) => video.srcObject.addTrack(event.track);
  window.client = new WHEPClient();
  await window.client.view(connection, url, token);
};

window.bring = async (url, token) => {
  const connection = new RTCPeerConnection();
  for (const track of (await camera()).getTracks()) {
    connection.addTransceiver(track, { direction: "sendonly" });
  }
  window.client = new WHIPClient();
  await window.client.publish(connection, url, token);
};

window.bringByEyevinn = async (url, token) => {
  const opts = { authkey: token, iceServers: [] };
  window.client = new EyevinnClient({ endpoint: url, opts });
  await window.client.setIceServersFromEndpoint();
  await window.client.ingest(await camera());
};

window.leave = () => (window.client.stop ? window.client.stop() : window.client.destroy());

window.ask = async (url, options) => {
  const answer = await fetch(url, options);
  return answer.status;
};
