package org.chancery.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The licence of each library, beside it: the one that its jar holds, or the one that {@code
 * licences.tsv} names for a library whose jar holds none. A library without either is not packed.
 *
 * @param root the sources
 * @param stage what is packed
 */
record Licences(Path root, Path stage) {
  private static final Pattern TERMS =
      Pattern.compile(
          "(META-INF/((?!services/)[^/]+/)?)?[^/]*(LICEN[CS]E|NOTICE|COPYING)[^/]*|META-INF/licen[cs]es?/[^/]+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern VERSION = Pattern.compile("-[0-9][^-]*(-SNAPSHOT)?\\.jar$");

  void gather() throws IOException {
    TreeMap<String, String> others = others();
    Path licences = Files.createDirectories(stage.resolve("licences"));
    try (Stream<Path> jars = Files.list(stage.resolve("lib"))) {
      for (Path jar : jars.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
        String library = VERSION.matcher(jar.getFileName().toString()).replaceFirst("");
        if (!library.startsWith("chancery-") && !own(jar, licences.resolve(library))) {
          other(others.get(library), library, licences);
        }
      }
    }
  }

  /** Takes the terms that a jar holds; gives whether there are any. */
  private static boolean own(Path jar, Path folder) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      List<? extends ZipEntry> terms =
          zip.stream()
              .filter(e -> !e.isDirectory() && TERMS.matcher(e.getName()).matches())
              .toList();
      for (ZipEntry entry : terms) {
        String name = entry.getName();
        Files.createDirectories(folder);
        Files.write(
            folder.resolve(name.substring(name.lastIndexOf('/') + 1)),
            zip.getInputStream(entry).readAllBytes());
      }
      return terms.stream().anyMatch(e -> !e.getName().contains("NOTICE"));
    }
  }

  private void other(@Nullable String file, String library, Path licences) throws IOException {
    if (file == null) {
      throw new IllegalStateException(
          "The jar of "
              + library
              + " holds no licence. Name it in dist/src/main/licences/licences.tsv, and the library in NOTICE.");
    }
    Path text =
        file.equals("LICENSE")
            ? root.resolve(file)
            : root.resolve("dist/src/main/licences").resolve(file);
    Files.createDirectories(licences.resolve(library));
    Files.copy(text, licences.resolve(library).resolve("LICENSE"));
  }

  private TreeMap<String, String> others() throws IOException {
    TreeMap<String, String> others = new TreeMap<>();
    for (String line : Files.readAllLines(root.resolve("dist/src/main/licences/licences.tsv"))) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] fields = line.split("\t");
        others.put(fields[0], fields[1]);
      }
    }
    return others;
  }
}
