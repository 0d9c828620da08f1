# Sourced by ./run and ./test: finds a JDK 25 (or later) and sets JAVA_HOME, or says in one line that there is none.

jdk_major() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

jdk_candidates() {
  [ -n "${JAVA_HOME:-}" ] && printf '%s\n' "$JAVA_HOME"
  if command -v javac >/dev/null 2>&1; then
    # The command is often a link to a link.
    found=$(readlink -f "$(command -v javac)" 2>/dev/null) && printf '%s\n' "${found%/bin/javac}"
  fi
  for found in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    "$HOME"/.local/share/mise/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -d "$found" ] && printf '%s\n' "$found"
  done
}

find_jdk() {
  later=''
  while IFS= read -r candidate; do
    major=$(jdk_major "$candidate") || continue
    if [ "$major" = 25 ]; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      return 0
    fi
    [ -z "$later" ] && [ -n "$major" ] && [ "$major" -gt 25 ] && later=$candidate
  done <<CANDIDATES
$(jdk_candidates)
CANDIDATES
  if [ -n "$later" ]; then
    JAVA_HOME=$later
    export JAVA_HOME
    return 0
  fi
  echo "Kvalitetshjulet needs a JDK 25: install one (for instance Eclipse Temurin 25), or set JAVA_HOME to it." >&2
  return 1
}

require_maven() {
  command -v mvn >/dev/null 2>&1 && return 0
  echo "Kvalitetshjulet is built with Maven 3.8.7 or later, and there is no mvn command here: install it (package maven)." >&2
  return 1
}
