# shellcheck shell=bash
# Sourced by scripts: finds a JDK, builds, and gives `run CLASS ARGUMENT...`, which runs a class of this folder's. They set
# `home`, the repository's folder, and, where something is to come first on the class path, `before`; for another module
# than this, `module` and the `profile` that builds it.
module=${module:-training}

# A JDK of 21 or later: JAVA_HOME's, the path's, or one that Maven finds.
is_new() { [ -x "$1/bin/javac" ] && [ "$("$1/bin/javac" -version 2>&1 | sed 's/[^0-9]*\([0-9]*\).*/\1/')" -ge 21 ]; }
jdk=${JAVA_HOME:-}
if ! is_new "$jdk"; then
  jdk=$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /none/none)")")")
fi
if ! is_new "$jdk"; then
  jdk=
  while read -r candidate; do
    if is_new "$candidate"; then
      jdk=$candidate
      break
    fi
  done < <(mvn -B org.apache.maven.plugins:maven-toolchains-plugin:3.3.0:display-discovered-jdk-toolchains 2>/dev/null |
    grep -o '/[^ ]*' | sed 's|/bin/.*||' | sort -u)
fi
if [ -z "$jdk" ]; then
  echo "No JDK of version 21 or later found. Maybe set JAVA_HOME." >&2
  exit 1
fi

(cd "$home" && mvn -B -q ${profile:+-P"$profile"} -pl "$module" -am -DskipTests package >&2)
libraries=$(mktemp)
trap 'rm -f "$libraries"' EXIT
(cd "$home" && mvn -B -q ${profile:+-P"$profile"} -pl "$module" -am -DskipTests compile \
  org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath -Dmdep.outputFile="$libraries" >&2)

run() {
  "$jdk/bin/java" -Xmx8g -cp \
    "${before:+$before:}$home/$module/target/classes:$home/core/target/classes:$(cat "$libraries")" "$@"
}
