// Ways to the picture that the host named to whoever entered: through firewalls, or to another server.

/** @type {RTCConfiguration} */
export const ways = { iceServers: [], iceTransportPolicy: "all" };

/** Where the picture is to be had when that is another server, as the host named it. */
export const elsewhere = { url: "", token: "" };

/**
 * Uses what the host answered to entering; the credentials in it expire.
 * @param {{ ice_servers?: RTCIceServer[], ice_policy?: RTCIceTransportPolicy, watch_at?: { url: string, token: string } }} entry
 */
export function takeWays(entry) {
  ways.iceServers = entry.ice_servers ?? [];
  ways.iceTransportPolicy = entry.ice_policy ?? "all";
  Object.assign(elsewhere, entry.watch_at ?? { url: "", token: "" });
}

/**
 * The relays named in Link headers (RFC 9725, 4.6), for players that did not enter.
 * @param {string} links
 * @returns {RTCIceServer[]}
 */
export function serversOf(links) {
  const found = [];
  for (const [, urls, rest] of links.matchAll(/<([^>]+)>((?:;[^,]*?(?:"[^"]*")?)*)(?:,|$)/g)) {
    const value = (/** @type {string} */ name) => rest.match(new RegExp(`[; ]${name}="([^"]*)"`))?.[1] ?? "";
    if (value("rel") === "ice-server") found.push({ urls, username: value("username"), credential: value("credential") });
  }
  return found;
}
