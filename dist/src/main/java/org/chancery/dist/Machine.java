package org.chancery.dist;

import java.util.Locale;

/** The system that the archives are made on; an image with its own Java is for that one alone. */
enum Machine {
  LINUX,
  MACOS,
  WINDOWS;

  static Machine ofThisOne() {
    String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return WINDOWS;
    }
    return name.startsWith("mac") ? MACOS : LINUX;
  }

  /** Such as {@code linux-x64}. */
  String suffix() {
    return name().toLowerCase(Locale.ROOT) + "-" + (arm() ? "aarch64" : "x64");
  }

  static String debianArchitecture() {
    return arm() ? "arm64" : "amd64";
  }

  private static boolean arm() {
    String processor = System.getProperty("os.arch", "");
    return switch (processor) {
      case "aarch64" -> true;
      case "amd64", "x86_64" -> false;
      default ->
          throw new IllegalStateException(
              "There is no name for archives of a machine with the processor " + processor + ".");
    };
  }
}
