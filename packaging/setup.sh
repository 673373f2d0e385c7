# Sourced by ../expo: makes sure that system packages and the Python environment are there.
# shellcheck shell=sh

say() { printf 'expo: %s\n' "$*" >&2; }

# prepare run|test: everything the task needs; quick when nothing has changed.
prepare() {
    purpose=$1
    lock="$here/packaging/requirements.txt"
    [ "$purpose" = test ] && lock="$here/packaging/requirements-test.txt"
    stamp="$here/.venv/.expo-$purpose"
    wanted=$(cat "$lock" "$here/packaging/system-packages.txt" "$here/pyproject.toml" | cksum)
    if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ]; then return 0; fi
    install_system_packages "$purpose"
    make_environment "$lock"
    printf '%s\n' "$wanted" >"$stamp"
}

# The first of the alternatives that this system knows.
known_package() {
    for name in $(printf '%s' "$1" | tr '|' ' '); do
        if apt-cache show "$name" 2>/dev/null | grep -q '^Filename:'; then
            printf '%s' "$name"
            return 0
        fi
    done
    printf '%s' "${1%%|*}"
}

is_installed() {
    for name in $(printf '%s' "$1" | tr '|' ' '); do
        case "$(dpkg-query -W -f '${Status}' "$name" 2>/dev/null)" in
        *"install ok installed"*) return 0 ;;
        esac
        # A program that came another way, such as node from its makers, counts as well.
        case "$name" in
        nodejs) command -v node >/dev/null 2>&1 && return 0 ;;
        npm | chromium) command -v "$name" >/dev/null 2>&1 && return 0 ;;
        esac
    done
    return 1
}

# Sets $missing to the alternatives that are not installed, and tells why each is needed.
find_missing() {
    missing=''
    while IFS=';' read -r names purpose reason; do
        case "$names" in '#'* | '') continue ;; esac
        [ "$purpose" = run ] || [ "$1" = test ] || continue
        is_installed "$names" && continue
        [ -n "$missing" ] || say "These system packages are missing:"
        say "  ${names%%|*}: $reason"
        missing="$missing $names"
    done <"$here/packaging/system-packages.txt"
}

install_system_packages() {
    command -v dpkg-query >/dev/null 2>&1 || return 0
    find_missing "$1"
    [ -n "$missing" ] || return 0
    as_root=''
    if [ "$(id -u)" != 0 ]; then
        if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
            as_root='sudo'
        else
            say "Please install them and start again:"
            say "  sudo apt-get update && sudo apt-get install -y $(printf '%s' "$missing" | sed 's/|[^ ]*//g')"
            exit 1
        fi
    fi
    $as_root apt-get update -qq
    chosen=''
    for names in $missing; do chosen="$chosen $(known_package "$names")"; done
    say "Installing:$chosen"
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $chosen >/dev/null
}

# The stamp is written last, so an interrupted environment is made anew.
make_environment() {
    say "Making the Python environment (once) ..."
    rm -rf "$here/.venv"
    if command -v uv >/dev/null 2>&1 && uv --version >/dev/null 2>&1; then
        uv venv -q --python "$(choose_python)" "$here/.venv"
        UV_COMPILE_BYTECODE=1 uv pip install -q -p "$here/.venv/bin/python" --require-hashes -r "$1"
    else
        "$(choose_python)" -m venv "$here/.venv"
        "$here/.venv/bin/python" -m pip install -q --disable-pip-version-check --require-hashes -r "$1"
    fi
    link_project
}

# The checkout itself is what runs: a path file and a starter, so that no build tool is needed.
link_project() {
    site=$("$here/.venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
    printf '%s\n' "$here" >"$site/expo_studio.pth"
    {
        printf '#!%s\n' "$here/.venv/bin/python"
        printf 'import sys\nfrom expo_studio.cli import main\nsys.exit(main())\n'
    } >"$here/.venv/bin/expo-studio"
    chmod +x "$here/.venv/bin/expo-studio"
}

choose_python() {
    for name in python3 python3.13 python3.12 python3.11; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$name"
            return 0
        fi
    done
    say "Python 3.11 or newer is needed; install it (Debian 12, Ubuntu 24.04 have it) and start again."
    exit 1
}
