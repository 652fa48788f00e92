package org.chancery.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Archives of a small folder. */
@DisabledOnOs(OS.WINDOWS)
class ArchivesTest {
  private static final Instant TIME = Instant.parse("2026-11-01T00:00:00Z");

  @TempDir Path folder;
  private Path stage = Path.of("");

  @BeforeEach
  void fill() throws IOException {
    stage = filled("chancery-1.0-SNAPSHOT");
  }

  private Path filled(String name) throws IOException {
    Path stage = Files.createDirectories(folder.resolve(name));
    write(stage, "bin/chancery", "#!/bin/sh\n");
    assertThat(stage.resolve("bin/chancery").toFile().setExecutable(true)).isTrue();
    write(stage, "bin/chancery.bat", "@echo off\r\n");
    write(stage, "NOTICE", "notice");
    write(stage, "docs/record.md", "# The record");
    write(stage, "share/man/man1/chancery.1", ".TH");
    write(stage, "share/zsh/site-functions/_chancery", "#compdef");
    Files.createSymbolicLink(stage.resolve("licence"), Path.of("NOTICE"));
    return stage;
  }

  private static void write(Path stage, String name, String content) throws IOException {
    Files.createDirectories(stage.resolve(name).getParent());
    Files.writeString(stage.resolve(name), content);
  }

  @Test
  void programsStayProgramsAndNobodyOwnsAnything() throws IOException {
    Path tar = Archives.tar(stage, folder.resolve("a.tar.gz"), TIME);
    List<String> seen = new ArrayList<>();
    try (InputStream in = Files.newInputStream(tar)) {
      for (TarArchiveEntry entry : entries(in)) {
        assertThat(entry.getLastModifiedTime().toInstant()).isEqualTo(TIME);
        assertThat(entry.getLongUserId()).isZero();
        seen.add("%o %s".formatted(entry.getMode() & 0777, entry.getName()));
      }
    }
    assertThat(seen)
        .startsWith("755 chancery-1.0-SNAPSHOT/", "644 chancery-1.0-SNAPSHOT/NOTICE")
        .contains("755 chancery-1.0-SNAPSHOT/bin/chancery", "777 chancery-1.0-SNAPSHOT/licence");
    try (ZipFile zip =
        ZipFile.builder().setPath(Archives.zip(stage, folder.resolve("a.zip"), TIME)).get()) {
      assertThat(zip.getEntry("chancery-1.0-SNAPSHOT/bin/chancery").getUnixMode() & 0777)
          .isEqualTo(0755);
      assertThat(zip.getEntry("chancery-1.0-SNAPSHOT/NOTICE").getUnixMode() & 0777).isEqualTo(0644);
    }
  }

  @Test
  void theSameContentsGiveTheSameBytesInAnyTimeZone() throws IOException {
    byte[] tar = Files.readAllBytes(Archives.tar(stage, folder.resolve("1.tar.gz"), TIME));
    byte[] zip = Files.readAllBytes(Archives.zip(stage, folder.resolve("1.zip"), TIME));
    byte[] deb = Files.readAllBytes(debian(stage));
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      Path again = filled("elsewhere/chancery-1.0-SNAPSHOT");
      assertThat(Archives.tar(again, folder.resolve("2.tar.gz"), TIME)).hasBinaryContent(tar);
      assertThat(Archives.zip(again, folder.resolve("2.zip"), TIME)).hasBinaryContent(zip);
      assertThat(debian(again)).hasBinaryContent(deb);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  private Path debian(Path stage) throws IOException {
    Path into = Files.createDirectories(folder.resolve("made"));
    Files.createDirectories(into.resolve("stage"));
    return new DebianPackage(stage, "1.0-SNAPSHOT", "amd64", TIME).write(into);
  }

  @Test
  void aDebianPackagePutsThingsWhereTheSystemLooksForThem() throws IOException {
    Path deb = debian(stage);
    assertThat(deb).hasFileName("chancery_1.0~SNAPSHOT_amd64.deb");
    List<String> members = new ArrayList<>();
    List<String> names = new ArrayList<>();
    String control = "";
    try (ArArchiveInputStream ar = new ArArchiveInputStream(Files.newInputStream(deb))) {
      for (ArArchiveEntry member = ar.getNextEntry(); member != null; member = ar.getNextEntry()) {
        members.add(member.getName());
        if (member.getName().equals("data.tar.gz")) {
          for (TarArchiveEntry entry : entries(ar)) {
            names.add(
                entry.getName() + (entry.isSymbolicLink() ? " -> " + entry.getLinkName() : ""));
          }
        } else if (member.getName().equals("control.tar.gz")) {
          control = file(ar, "./control");
        }
      }
    }
    assertThat(members).containsExactly("debian-binary", "control.tar.gz", "data.tar.gz");
    assertThat(control).startsWith("Package: chancery\nVersion: 1.0~SNAPSHOT\n");
    assertThat(names)
        .contains(
            "./usr/bin/chancery -> ../lib/chancery/bin/chancery",
            "./usr/lib/chancery/bin/chancery",
            "./usr/share/man/man1/chancery.1.gz",
            "./usr/share/zsh/vendor-completions/_chancery",
            "./usr/share/doc/chancery/copyright",
            "./usr/share/doc/chancery/docs/record.md")
        .noneMatch(name -> name.endsWith(".bat"));
  }

  @Test
  void aLibraryWithoutALicenceIsNotPacked() throws IOException {
    Path root = folder.resolve("root");
    write(root, "dist/src/main/licences/licences.tsv", "# library, file\nknown\tLICENSE\n");
    write(root, "LICENSE", "the terms");
    Path jar = Archives.zip(stage, folder.resolve("known-1.2.jar"), TIME);
    Files.createDirectories(stage.resolve("lib"));
    Files.copy(jar, stage.resolve("lib/known-1.2.jar"));
    new Licences(root, stage).gather();
    assertThat(stage.resolve("licences/known/LICENSE")).hasContent("the terms");
    Tree.remove(stage.resolve("licences"));
    Files.copy(jar, stage.resolve("lib/un-known-1.2.jar"));
    assertThatThrownBy(() -> new Licences(root, stage).gather())
        .hasMessageContaining("un-known holds no licence");
  }

  private static List<TarArchiveEntry> entries(InputStream in) throws IOException {
    List<TarArchiveEntry> entries = new ArrayList<>();
    TarArchiveInputStream tar = new TarArchiveInputStream(new GzipCompressorInputStream(in));
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      entries.add(entry);
    }
    return entries;
  }

  private static String file(InputStream in, String name) throws IOException {
    TarArchiveInputStream tar = new TarArchiveInputStream(new GzipCompressorInputStream(in));
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      if (entry.getName().equals(name)) {
        return new String(tar.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
    return "";
  }
}
