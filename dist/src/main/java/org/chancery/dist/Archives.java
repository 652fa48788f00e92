package org.chancery.dist;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;

/**
 * Folders in one file: the same folder gives the same bytes, whoever packs it, whenever and
 * wherever. Nobody owns what is in it.
 */
final class Archives {
  private Archives() {}

  /** A zip file in which the folder itself is the one entry at the top. */
  static Path zip(Path folder, Path file, Instant time) throws IOException {
    LocalDateTime local = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    try (ZipArchiveOutputStream zip =
        new ZipArchiveOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      for (Path path : Tree.of(folder)) {
        boolean isFolder = Files.isDirectory(path);
        ZipArchiveEntry entry = new ZipArchiveEntry(named(folder, path) + (isFolder ? "/" : ""));
        // A zip file knows no time zone, and with one the bytes would depend on the machine's.
        entry.setTimeLocal(local);
        entry.setUnixMode(Tree.mode(path) | (isFolder ? 040000 : 0100000));
        zip.putArchiveEntry(entry);
        if (!isFolder) {
          Files.copy(path, zip);
        }
        zip.closeArchiveEntry();
      }
    }
    return file;
  }

  /** A compressed tar file in which the folder itself is the one entry at the top. */
  static Path tar(Path folder, Path file, Instant time) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        TarArchiveOutputStream tar = tar(new GzipCompressorOutputStream(out))) {
      for (Path path : Tree.of(folder)) {
        add(tar, path, named(folder, path), time);
      }
    }
    return file;
  }

  static TarArchiveOutputStream tar(OutputStream out) {
    TarArchiveOutputStream tar = new TarArchiveOutputStream(out, StandardCharsets.UTF_8.name());
    tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
    return tar;
  }

  /** A file, folder or symbolic link under a name. */
  static void add(TarArchiveOutputStream tar, Path path, String name, Instant time)
      throws IOException {
    if (Files.isSymbolicLink(path)) {
      link(tar, name, Files.readSymbolicLink(path).toString(), time);
    } else if (Files.isDirectory(path)) {
      TarArchiveEntry entry = new TarArchiveEntry(name.endsWith("/") ? name : name + "/");
      put(tar, entry, 0755, time);
      tar.closeArchiveEntry();
    } else {
      TarArchiveEntry entry = new TarArchiveEntry(name);
      entry.setSize(Files.size(path));
      put(tar, entry, Tree.mode(path), time);
      Files.copy(path, tar);
      tar.closeArchiveEntry();
    }
  }

  static void add(TarArchiveOutputStream tar, byte[] content, String name, Instant time)
      throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name);
    entry.setSize(content.length);
    put(tar, entry, 0644, time);
    tar.write(content);
    tar.closeArchiveEntry();
  }

  static void link(TarArchiveOutputStream tar, String name, String to, Instant time)
      throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
    entry.setLinkName(to);
    put(tar, entry, 0777, time);
    tar.closeArchiveEntry();
  }

  private static void put(TarArchiveOutputStream tar, TarArchiveEntry entry, int mode, Instant time)
      throws IOException {
    entry.setMode(mode);
    entry.setModTime(time.toEpochMilli());
    entry.setIds(0, 0);
    entry.setNames("root", "root");
    tar.putArchiveEntry(entry);
  }

  private static String named(Path folder, Path path) {
    String within = Tree.name(folder, path);
    return folder.getFileName() + (within.isEmpty() ? "" : "/" + within);
  }
}
