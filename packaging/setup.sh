# Sourced by ../expo: makes sure that system packages and the Python environment are there.
# shellcheck shell=sh
: "${here:?set by the launcher}"

say() { printf 'expo: %s\n' "$*" >&2; }

# prepare run|test: everything the task needs; quick when nothing has changed.
# The stamp is written last, so an interrupted set-up starts clean the next time.
prepare() {
    stamp="$here/.venv/.expo"
    wanted=$(fingerprint "$1")
    if [ -x "$here/.venv/bin/python" ] && grep -qsxF "$wanted" "$stamp"; then return 0; fi
    python=$(choose_python)
    install_system_packages "$1"
    make_environment "$(lock_for "$1")"
    # What can test can run as well.
    { [ "$1" = run ] || fingerprint run; printf '%s\n' "$wanted"; } >"$stamp.part"
    mv "$stamp.part" "$stamp"
}

lock_for() {
    case "$1" in
    run) printf '%s' "$here/packaging/requirements.txt" ;;
    test) printf '%s' "$here/packaging/requirements-test.txt" ;;
    esac
}

# One line that changes with everything the environment is made from.
fingerprint() {
    sum=$(cat "$(lock_for "$1")" "$here/packaging/system-packages.txt" "$here/packaging/setup.sh" | cksum)
    printf '%s %s %s\n' "$1" "$sum" "$here"
}

choose_python() {
    for name in python3 python3.14 python3.13 python3.12 python3.11; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            printf '%s' "$name"
            return 0
        fi
    done
    say "Python 3.11 or newer is needed (Debian 12 and Ubuntu 24.04 have it); install it and start again."
    exit 1
}

# --- system packages ---------------------------------------------------------------------------

install_system_packages() {
    command -v dpkg-query >/dev/null 2>&1 || return 0
    find_missing "$1"
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" = 0 ]; then
        as_root=''
    elif command -v sudo >/dev/null 2>&1 && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
        as_root='sudo'
    else
        tell_command
        exit 1
    fi
    $as_root apt-get update -qq || say "apt-get update had faults; going on with the lists that are here."
    choose_packages
    say "Installing:$chosen"
    # shellcheck disable=SC2086
    if ! $as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends $chosen >/dev/null; then
        tell_command
        exit 1
    fi
}

# Sets $missing to the lines whose packages are not there, and tells why each is needed.
find_missing() {
    missing=''
    while IFS=';' read -r names purpose reason; do
        case "$names" in '#'* | '') continue ;; esac
        [ "$purpose" = run ] || [ "$1" = test ] || continue
        is_there "$names" && continue
        [ -n "$missing" ] || say "These system packages are missing:"
        say "  ${names%%|*}: $reason"
        missing="$missing $names"
    done <"$here/packaging/system-packages.txt"
}

is_there() {
    case "$1" in
    python3-venv) has_uv || "$python" -c 'import ensurepip' 2>/dev/null && return 0 ;;
    # A browser that came another way than by a package counts as well.
    chromium*) command -v chromium || command -v chromium-browser || return 1 ;;
    *) any_installed "$1" ;;
    esac >/dev/null
}

any_installed() {
    for name in $(alternatives "$1"); do
        case "$(dpkg-query -W -f '${Status}' "$name" 2>/dev/null)" in
        *"install ok installed"*) return 0 ;;
        esac
    done
    return 1
}

alternatives() { printf '%s' "$1" | tr '|' ' '; }

# Sets $chosen to one package for each line of $missing: the first that this system offers.
choose_packages() {
    chosen=''
    for names in $missing; do
        offered=${names%%|*}
        for name in $(alternatives "$names"); do
            if apt-cache show "$name" 2>/dev/null | grep -q '^Filename:'; then
                offered=$name
                break
            fi
        done
        # A Python that is not the system's has its own package for environments.
        [ "$offered" = python3-venv ] && offered="$python-venv"
        chosen="$chosen $offered"
    done
}

tell_command() {
    choose_packages
    say "Please install them and start again:"
    say "  sudo apt-get update && sudo apt-get install -y --no-install-recommends$chosen"
}

# --- the Python environment --------------------------------------------------------------------

has_uv() { command -v uv >/dev/null 2>&1 && uv --version >/dev/null 2>&1; }

# Bytecode is compiled here, once; otherwise every start would be two or three times slower.
make_environment() {
    say "Making the Python environment in .venv (once; a minute or two) ..."
    rm -rf "$here/.venv"
    if has_uv; then
        uv venv -q --python "$(command -v "$python")" "$here/.venv"
        UV_COMPILE_BYTECODE=1 uv pip install -q -p "$here/.venv/bin/python" \
            --only-binary :all: --require-hashes -r "$1"
    else
        "$python" -m venv "$here/.venv"
        "$here/.venv/bin/python" -m pip install -q --disable-pip-version-check \
            --only-binary :all: --require-hashes -r "$1"
    fi
    link_project
}

# The checkout itself is what runs: a path file, so that no build tool is needed.
link_project() {
    site=$("$here/.venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
    printf '%s\n' "$here" >"$site/expo_studio.pth"
}
