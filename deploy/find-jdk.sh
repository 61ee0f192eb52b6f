#!/bin/sh
# Prints the home of a JDK 25 or newer: JAVA_HOME, then PATH, then the usual places of Linux and macOS.
wanted=25

usable() {
  [ -x "$1/bin/javac" ] || return 1
  release=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  [ "${release:-0}" -ge "$wanted" ]
}

candidates() {
  echo "$JAVA_HOME"
  if javac=$(command -v javac); then
    # On macOS /usr/bin/javac only delegates: what it runs tells where it lives.
    "$javac" -J-XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
  fi
  [ -x /usr/libexec/java_home ] && /usr/libexec/java_home -v "$wanted+" 2>/dev/null
  for place in \
    /usr/lib/jvm/* /opt/* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home
  do
    echo "$place"
  done
}

candidates | {
  while IFS= read -r home; do
    if [ -n "$home" ] && usable "$home"; then
      echo "$home"
      exit 0
    fi
  done
  exit 1
} && exit 0

cat >&2 <<MESSAGE
Không tìm thấy JDK $wanted trở lên. Hãy cài Eclipse Temurin $wanted (https://adoptium.net) rồi chạy lại, hoặc đặt JAVA_HOME.
No JDK $wanted or newer found. Install Eclipse Temurin $wanted (https://adoptium.net) and try again, or set JAVA_HOME.
MESSAGE
exit 1
