# Reads "<signal> <pid> <words of its command line>" a line. When the writer is gone, however it ended, ends those that
# still run, the last one first. "done" says that all have been ended in good order.
trap '' INT TERM HUP
watched=''
while read -r signal pid words; do
  [ "$signal" = done ] && exit 0
  watched="$signal $pid $words
$watched"
done
command_line() {
  if [ -r "/proc/$1/cmdline" ]; then tr '\0' ' ' <"/proc/$1/cmdline"; else ps -ww -o args= -p "$1"; fi
}
printf '%s' "$watched" | while read -r signal pid words; do
  # A number may since have been given to another program.
  case "$(command_line "$pid" 2>/dev/null)" in
    *"$words"*)
      kill "-$signal" "$pid"
      tenths=0
      while kill -0 "$pid" 2>/dev/null && [ "$tenths" -lt 150 ]; do
        sleep 0.1
        tenths=$((tenths + 1))
      done
      ;;
  esac
done
