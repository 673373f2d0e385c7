"""This machine's addresses on its networks, and which of them our own authority may sign."""

from __future__ import annotations

import ipaddress

PRIVATE = tuple(
    ipaddress.ip_network(one)
    for one in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8", "169.254.0.0/16")
)


def addresses() -> list[str]:
    """Return the IPv4 addresses others may reach this machine by, private ones first."""
    import ifaddr  # it looks for the C library, by other programs where need be

    found = [
        ipaddress.IPv4Address(ip.ip)
        for adapter in ifaddr.get_adapters()
        for ip in adapter.ips
        if isinstance(ip.ip, str)
    ]
    usable = [one for one in found if not (one.is_loopback or one.is_link_local)]
    return [str(one) for one in sorted(usable, key=lambda one: (not one.is_private, one))]


def may_sign(name: str) -> bool:
    """Return whether our own authority signs a name or address: what is nobody else's anywhere."""
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        return name == "localhost" or name.endswith(".local")
    return any(address in one for one in PRIVATE)
