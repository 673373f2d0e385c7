// The ways through firewalls that the host named to whoever entered.

/** @type {RTCConfiguration} */
export const ways = { iceServers: [], iceTransportPolicy: "all" };

/**
 * Uses what the host answered to entering; the credentials in it expire.
 * @param {{ ice_servers?: RTCIceServer[], ice_policy?: RTCIceTransportPolicy }} entry
 */
export function takeWays(entry) {
  ways.iceServers = entry.ice_servers ?? [];
  ways.iceTransportPolicy = entry.ice_policy ?? "all";
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
