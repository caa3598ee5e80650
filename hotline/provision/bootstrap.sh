#!/bin/sh
# Python's side of the set-up: .venv with exactly what a lock file names, by hash, and the command `hotline`.
# Usage: bootstrap.sh run|dev   (dev also serves run)
set -eu
cd "$(dirname "$0")/../.."
here=$(pwd -P)
python=${PYTHON:-python3}

fail() { printf '✗ %s\n  办法 · mend: %s\n' "$1" "$2" >&2; exit 1; }

command -v "$python" >/dev/null || fail "没有 Python · no Python" "apt-get install python3"
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
    fail "Python 太旧 · Python is too old: $("$python" -V)" "make PYTHON=python3.11 …"

# a clone that once got the tools for development keeps them
lock=requirements.lock
if [ "$1" = dev ] || [ -e .venv/.dev ]; then lock=requirements-dev.lock; fi
want=$({ echo "$here"; "$python" -V; echo $lock; cat $lock hotline/provision/uv.txt hotline/provision/bootstrap.sh; } | sha256sum)
[ "$(cat .venv/.ready 2>/dev/null)" = "$want" ] && exit 0

mkdir -p .run
exec 9> .run/bootstrap.lock
flock 9
[ "$(cat .venv/.ready 2>/dev/null)" = "$want" ] && exit 0

have_venv() { "$python" -c 'import ensurepip, venv' 2>/dev/null; }
install_venv() {
    root=; [ "$(id -u)" = 0 ] || root="sudo -n"
    by_hand="sudo apt-get install -y python3-venv"
    if [ -n "$root" ] && ! $root true 2>/dev/null; then
        fail "缺少 python3-venv,且没有管理员权限 · python3-venv missing and no administrator rights" "$by_hand"
    fi
    echo "安装 python3-venv · installing python3-venv"
    export DEBIAN_FRONTEND=noninteractive
    get="$root apt-get -qq -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300"
    { $get install -y --no-install-recommends python3-venv || { $get update && $get install -y --no-install-recommends python3-venv; }; } \
        > .run/bootstrap.log 2>&1 || { tail -n 12 .run/bootstrap.log >&2; fail "python3-venv 安装失败 · could not be installed" "$by_hand"; }
}

# scripts in .venv name their folder: a moved clone needs a new one, and so does one whose Python is gone
if [ -e .venv ] && { ! .venv/bin/python -m pip -V >/dev/null 2>&1 || ! grep -qsF "$here/.venv" .venv/bin/activate; }; then
    rm -rf .venv
fi
if [ ! -e .venv ]; then
    have_venv || install_venv
    echo "建立 Python 环境 · making the Python environment"
    "$python" -m venv .venv || { rm -rf .venv; fail "无法建立 .venv · .venv could not be made" "$python -m venv .venv"; }
fi
rm -f .venv/.ready
echo "安装 Python 库 · installing Python libraries ($lock)"
pip=".venv/bin/python -m pip --disable-pip-version-check"
$pip install --quiet --require-hashes --no-deps -r hotline/provision/uv.txt ||
    fail "uv 安装失败 · uv could not be installed" "检查网络 · check the network"

# whoever told pip of a nearer mirror or an own certificate means uv as well
setting() { $pip config get "global.$1" 2>/dev/null || true; }
mirror=${PIP_INDEX_URL:-$(setting index-url)}
if [ -n "$mirror" ]; then export UV_DEFAULT_INDEX="${UV_DEFAULT_INDEX:-$mirror}"; fi
certificates=${PIP_CERT:-$(setting cert)}
if [ -n "$certificates" ]; then export SSL_CERT_FILE="${SSL_CERT_FILE:-$certificates}"; fi
.venv/bin/uv pip sync --quiet --compile-bytecode --require-hashes --python .venv/bin/python $lock ||
    fail "Python 库安装失败 · the libraries could not be installed" "检查网络后重试 · check the network, try again"

# the clone itself: its packages on the path, its command beside Python's
echo "$here" > "$(.venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/hotline180.pth"
cat > .venv/bin/hotline <<'COMMAND'
#!/bin/sh
exec "$(dirname "$(readlink -f "$0")")/python" -m hotline "$@"
COMMAND
chmod +x .venv/bin/hotline
# compiled once, like the libraries above: where PYTHONDONTWRITEBYTECODE is set, each start would do it anew
.venv/bin/python -m compileall -q -j 0 -x /node_modules/ $(dirname */__init__.py)
if [ $lock = requirements-dev.lock ]; then touch .venv/.dev; fi
echo "$want" > .venv/.ready
