#!/usr/bin/env bash
# Makes the tables of a corpus in shards, as an array of Slurm jobs on two workers, and compares them with those of a single run.
#
#     dotnet publish src/Clippings.Cli -c Release -o PUBLISH
#     dotnet run -c Release --project tests/benchmarks -- write CORPUS 4000
#     tests/benchmarks/slurm.sh PUBLISH CORPUS [SHARDS] [OPTION OF tables...]
#
# By hand, as root, on Debian: it installs slurm-wlm and munge and starts both in a folder of its own, beside any that run here;
# the workers are two slurmd of one processor each on this machine. While the shards are made, one task is requeued, and one worker
# is killed with what it runs, as by a power cut, and comes back. The exit code is 1 where a file differs. CLIPPINGS="COMMAND" runs
# another program than the published one, and KEEP=1 keeps the folder with its logs.
set -euo pipefail
exec 3>&2 # What is said of a failure is no part of a step's log.

if [ $# -lt 2 ]; then
    sed -n '2,/^[^#]/{/^#/s/^# \?//p}' "$0"
    exit 2
fi
read -ra program <<<"${CLIPPINGS:-dotnet $(realpath "$1")/Clippings.Cli.dll}"
corpus=$(realpath "$2")
shards=${3:-6}
options=("${@:4}")
midway=2 # seconds after its start, a task is in the middle of its work

dpkg -s slurm-wlm munge >/dev/null 2>&1 || { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends slurm-wlm munge >/dev/null; }

work=$(mktemp -d)
declare -A daemons
array=
stop() {
    # No task may outlive its cluster; what was done is done by then.
    if [ -s "$work/job" ]; then
        scancel "$(cat "$work/job")" 2>/dev/null || true
        sleep 2
    fi
    [ -z "$array" ] || kill -9 "$array" 2>/dev/null || true # It would wait for the cluster.
    kill "${daemons[@]}" 2>/dev/null || true
    { wait; } 2>/dev/null
    if [ -n "${KEEP:-}" ]; then echo "kept $work"; else rm -rf "$work"; fi
}
trap stop EXIT

# --- A cluster of one machine.

mkdir -p "$work"/{munge,state,w1,w2,logs,tasks}
chmod 700 "$work/munge"
dd if=/dev/urandom of="$work/munge/key" bs=1024 count=1 status=none
chmod 400 "$work/munge/key"
export SLURM_CONF=$work/slurm.conf
# A requeued job waits until its old credential is out of date: five seconds here, two minutes by default.
cat >"$SLURM_CONF" <<CONF
ClusterName=clippings
SlurmctldHost=$(hostname -s)(127.0.0.1)
SlurmctldPort=27817
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$work/munge/socket,cred_expire=5
CredType=cred/munge
MpiDefault=none
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=sched_interval=2
SlurmdParameters=config_overrides
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/%n
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/%n.pid
SlurmctldLogFile=$work/logs/slurmctld
SlurmdLogFile=$work/logs/%n
ReturnToService=2
NodeName=w[1-2] NodeHostname=$(hostname -s) NodeAddr=127.0.0.1 Port=[27818-27819] CPUs=1
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF

start() { # NAME COMMAND...
    "${@:2}" >>"$work/logs/$1.out" 2>&1 &
    daemons[$1]=$!
}
until_true() { # SECONDS WHAT COMMAND...
    local end=$((SECONDS + $1))
    until "${@:3}"; do
        [ $SECONDS -lt $end ] || { echo "waited $1 s in vain until $2; the last of the logs:" >&3; tail -n 5 "$work"/logs/* >&3; exit 1; }
        sleep 0.2
    done
}

start munged munged --foreground --force --key-file="$work/munge/key" --socket="$work/munge/socket" --pid-file="$work/munge/pid" \
    --seed-file="$work/munge/seed" --num-threads=2
until_true 20 "munge listens" test -S "$work/munge/socket"
start slurmctld slurmctld -D
start w1 slurmd -D -N w1
start w2 slurmd -D -N w2
idle() { [ "$(sinfo -h -t idle -N -o %N 2>/dev/null | sort -u | wc -l)" = "$1" ]; }
until_true 60 "both workers are idle" idle 2

# --- The single run, and the shards.

tables() { "${program[@]}" tables "$corpus" -o "$@" "${options[@]}"; }
timed() { # NAME COMMAND...
    local start=$EPOCHREALTIME
    "${@:2}" >"$work/logs/$1" 2>&1 || { echo "$1 failed:" >&3; tail -n 20 "$work/logs/$1" >&3; exit 1; }
    awk -v name="$1" -v start="$start" -v end="$EPOCHREALTIME" 'BEGIN { printf "%-10s %8.1f s\n", name, end - start }'
}

timed single tables "$work/single"
timed prepare tables "$work/sharded" --prepare

# Its process, and the one that watches over it, stand in a file, so that a power cut can be played.
cat >"$work/task.sh" <<TASK
#!/usr/bin/env bash
echo "\$PPID \$\$" >"$work/tasks/\$SLURM_ARRAY_TASK_ID.\$SLURMD_NODENAME"
exec $(printf '%q ' "${program[@]}") tables $(printf '%q' "$corpus") -o "$work/sharded" --shard "\$SLURM_ARRAY_TASK_ID/\$SLURM_ARRAY_TASK_COUNT" $(printf '%q ' "${options[@]}")
TASK

submit() { exec sbatch --parsable --wait --requeue --array="0-$((shards - 1))" --output="$work/logs/task-%a" --open-mode=append "$work/task.sh" >"$work/job"; }
running() { squeue -h -r -t running ${1:+-w "$1"} -o %K | head -n 1; }
is_running() { [ -n "$(running "${1:-}")" ]; }
restarts() { scontrol show job "$(cat "$work/job")_$1" | sed -n 's/.*Restarts=\([0-9]*\).*/\1/p'; }
too_soon() {
    echo "a task had ended before its accident: take a larger corpus, or fewer shards" >&3
    exit 1
}

shards_with_accidents() {
    submit & array=$!
    until_true 30 "a task runs" is_running
    sleep $midway
    requeued=$(running)
    [ -n "$requeued" ] || too_soon
    scontrol requeue "$(cat "$work/job")_$requeued" || return
    echo "task $requeued requeued"

    until_true 30 "a task runs on the second worker" is_running w2
    sleep $midway
    killed=$(running w2)
    [ -n "$killed" ] || too_soon
    # shellcheck disable=SC2046 # Two processes.
    kill -9 "${daemons[w2]}" $(cat "$work/tasks/$killed.w2") || return
    scontrol update NodeName=w2 State=DOWN Reason="power cut" || return
    echo "worker w2 killed with task $killed"
    start w2 slurmd -D -N w2
    scontrol update NodeName=w2 State=RESUME || return
    wait $array || return
    array=
    for task in "$requeued" "$killed"; do
        echo "task $task restarts: $(restarts "$task")"
    done
}
timed shards shards_with_accidents
grep '^task\|^worker' "$work/logs/shards" | sed 's/^/  /'
[ "$(grep -c 'restarts: [1-9]' "$work/logs/shards")" = 2 ] || too_soon
timed merge tables "$work/sharded" --merge

# --- The same files, byte for byte; what the steps told each other is no part of them.

diff -r --exclude=.clippings --exclude=_pass --exclude=parts "$work/single" "$work/sharded" || { echo "the merged tables are not those of a single run" >&2; exit 1; }
echo "$(find "$work/single" -name .clippings -prune -o -type f -print | wc -l) files, the same from $shards shards as from a single run"
