package org.chancery.dist;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/**
 * A package for Debian and its like, as deb(5) describes it: the image under {@code
 * /usr/lib/chancery}, a link to the program, the manual and completion where the system looks for
 * them. No script runs when it is installed, and what it leaves when it is removed is the user's
 * own data.
 *
 * @param stage what is packed
 */
record DebianPackage(Path stage, String version, String architecture, Instant time) {
  private static final String HOME = "usr/lib/chancery";

  Path write(Path into) throws IOException {
    Path data = into.resolve("stage").resolve("data.tar.gz");
    TreeMap<String, Path> files = files();
    data(files, data);
    Path deb = into.resolve("chancery_" + debianVersion() + "_" + architecture + ".deb");
    try (ArArchiveOutputStream ar =
        new ArArchiveOutputStream(new BufferedOutputStream(Files.newOutputStream(deb)))) {
      put(ar, "debian-binary", "2.0\n".getBytes(StandardCharsets.US_ASCII));
      put(ar, "control.tar.gz", control(files));
      ar.putArchiveEntry(entry("data.tar.gz", Files.size(data)));
      Files.copy(data, ar);
      ar.closeArchiveEntry();
    }
    Files.delete(data);
    return deb;
  }

  /** A version that is not out yet sorts before the one that is. */
  private String debianVersion() {
    return version.replace('-', '~');
  }

  /** All but folders, by where they are installed. */
  private TreeMap<String, Path> files() throws IOException {
    TreeMap<String, Path> files = new TreeMap<>();
    for (Path path : Tree.of(stage)) {
      if (!Files.isDirectory(path) || Files.isSymbolicLink(path)) {
        files.put(installed(Tree.name(stage, path)), path);
      }
    }
    files.remove(HOME + "/bin/chancery.bat");
    return files;
  }

  private static String installed(String name) {
    if (name.startsWith("share/man/")) {
      return "usr/" + name + ".gz";
    }
    if (name.startsWith("share/zsh/site-functions/")) {
      return "usr/share/zsh/vendor-completions/" + name.substring(name.lastIndexOf('/') + 1);
    }
    if (name.startsWith("share/")) {
      return "usr/" + name;
    }
    if (name.equals("NOTICE")) {
      return "usr/share/doc/chancery/copyright";
    }
    if (name.startsWith("docs/") || (name.endsWith(".md") && !name.contains("/"))) {
      return "usr/share/doc/chancery/" + name;
    }
    return HOME + "/" + name;
  }

  private void data(TreeMap<String, Path> files, Path file) throws IOException {
    TreeSet<String> folders = new TreeSet<>();
    for (String name : files.keySet()) {
      for (int slash = name.indexOf('/'); slash > 0; slash = name.indexOf('/', slash + 1)) {
        folders.add(name.substring(0, slash));
      }
    }
    folders.add("usr/bin");
    try (TarArchiveOutputStream tar =
        Archives.tar(
            new GzipCompressorOutputStream(
                new BufferedOutputStream(Files.newOutputStream(file))))) {
      Archives.add(tar, stage, "./", time);
      for (String folder : folders) {
        Archives.add(tar, stage, "./" + folder, time);
      }
      for (String name : files.keySet()) {
        Path path = files.get(name);
        if (name.endsWith(".1.gz")) {
          Archives.add(tar, gzipped(Files.readAllBytes(path)), "./" + name, time);
        } else {
          Archives.add(tar, path, "./" + name, time);
        }
      }
      Archives.link(tar, "./usr/bin/chancery", "../lib/chancery/bin/chancery", time);
    }
  }

  private byte[] control(TreeMap<String, Path> files) throws IOException {
    long bytes = 0;
    StringBuilder sums = new StringBuilder();
    for (String name : files.keySet()) {
      Path path = files.get(name);
      if (!Files.isSymbolicLink(path) && !name.endsWith(".1.gz")) {
        bytes += Files.size(path);
        sums.append(Checksums.of(path, "MD5")).append("  ").append(name).append('\n');
      }
    }
    String control =
        """
        Package: chancery
        Version: %s
        Architecture: %s
        Maintainer: The Chancery authors
        Installed-Size: %d
        Depends: libc6
        Section: text
        Priority: optional
        Description: keeps the record of international engagements
         Reads press reports and official readouts and puts on record who met whom, in
         what office, when, where and about what, each with the words that say so.
         It comes with its own Java; nothing leaves the machine.
        """
            .formatted(debianVersion(), architecture, (bytes + 1023) / 1024);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = Archives.tar(new GzipCompressorOutputStream(out))) {
      Archives.add(tar, stage, "./", time);
      Archives.add(tar, control.getBytes(StandardCharsets.UTF_8), "./control", time);
      Archives.add(tar, sums.toString().getBytes(StandardCharsets.UTF_8), "./md5sums", time);
    }
    return out.toByteArray();
  }

  private static byte[] gzipped(byte[] content) throws IOException {
    GzipParameters best = new GzipParameters();
    best.setCompressionLevel(Deflater.BEST_COMPRESSION);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GzipCompressorOutputStream(out, best)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }

  private void put(ArArchiveOutputStream ar, String name, byte[] content) throws IOException {
    ar.putArchiveEntry(entry(name, content.length));
    ar.write(content);
    ar.closeArchiveEntry();
  }

  private ArArchiveEntry entry(String name, long size) {
    return new ArArchiveEntry(name, size, 0, 0, 0100644, time.getEpochSecond());
  }
}
