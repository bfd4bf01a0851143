# A PostgreSQL cluster that lives as long as this script's standard input stays open.
#
#   sh postgres.sh BIN PORT
#
# BIN is the folder of PostgreSQL's programs. Once the server answers on 127.0.0.1:PORT the script
# prints "ready"; at the end of its input it stops the server and removes every file. The end of
# input comes whatever ends the starter, even a kill: nothing is ever left behind.
set -u
bin=$1
port=$2
dir=$(mktemp -d "${TMPDIR:-/tmp}/ardoise-postgres.XXXXXX") || exit 1
trap 'rm -rf "$dir"' EXIT

# No sync of the empty cluster: it is not worth keeping. The server itself syncs as in production.
if ! "$bin/initdb" -D "$dir/data" -U ardoise -A trust -E UTF8 --locale=C --no-sync >"$dir/log" 2>&1 ||
    ! "$bin/pg_ctl" -D "$dir/data" -l "$dir/log" -w -t 60 \
        -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=300" \
        start >/dev/null 2>&1; then
    cat "$dir/log" >&2
    exit 1
fi
echo ready
# Ends at the end of input, whatever stands in it.
cat >/dev/null
"$bin/pg_ctl" -D "$dir/data" -m immediate -w stop >/dev/null
