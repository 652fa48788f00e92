package org.chancery.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** How large models are, compressed as in a jar, in megabytes. */
final class ModelSize {
  private static final double MEGABYTE = 1e6;

  private ModelSize() {}

  /** All that Chancery's library holds beside its classes, in the folders named. */
  static double chancery(String... folders) throws IOException {
    double size = 0;
    for (String folder : folders) {
      Path library = library("org/chancery/language/parser.model");
      if (Files.isDirectory(library)) {
        size += ofFolder(library.resolve("org/chancery").resolve(folder));
      } else {
        size +=
            ofJar(
                library,
                name -> name.startsWith("org/chancery/" + folder) && !name.endsWith(".class"));
      }
    }
    return size / MEGABYTE;
  }

  /** What of CoreNLP's models the pipeline loads. */
  static double coreNlp() throws IOException {
    String models = "edu/stanford/nlp/models/";
    List<String> used =
        List.of(
            models + "pos-tagger/english-left3words-distsim.tagger",
            models + "parser/nndep/english_UD.gz",
            models + "ner/",
            models + "kbp/english/gazetteers/",
            models + "sutime/");
    return ofJar(
            library(models + "parser/nndep/english_UD.gz"),
            name -> used.stream().anyMatch(name::startsWith))
        / MEGABYTE;
  }

  /** OpenNLP's models. */
  static double openNlp() throws IOException {
    double size = 0;
    for (String task : List.of("sentence", "tokens", "pos", "lemmas")) {
      size +=
          ofJar(
              library("opennlp-en-ud-ewt-" + task + "-1.3-2.5.4.bin"),
              name -> name.endsWith(".bin"));
    }
    return size / MEGABYTE;
  }

  private static double ofJar(Path jar, Predicate<String> counts) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      return Collections.list(entries).stream()
          .filter(entry -> counts.test(entry.getName()))
          .mapToDouble(ZipEntry::getCompressedSize)
          .sum();
    }
  }

  private static double ofFolder(Path folder) throws IOException {
    double size = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (Files.isRegularFile(file) && !file.toString().endsWith(".class")) {
          size += deflated(file);
        }
      }
    }
    return size;
  }

  private static long deflated(Path file) throws IOException {
    long[] count = new long[1];
    OutputStream counter =
        new OutputStream() {
          @Override
          public void write(int b) {
            count[0]++;
          }

          @Override
          public void write(byte[] bytes, int from, int length) {
            count[0] += length;
          }
        };
    try (InputStream in = Files.newInputStream(file);
        OutputStream out = new DeflaterOutputStream(counter)) {
      in.transferTo(out);
    }
    return count[0];
  }

  /** The jar or folder of the class path in which a resource stands. */
  private static Path library(String resource) throws IOException {
    URL url = ModelSize.class.getClassLoader().getResource(resource);
    if (url == null) {
      throw new IOException("No " + resource + " on the class path");
    }
    String address = url.toString();
    String library = address.substring(0, address.length() - resource.length());
    return Path.of(
        URI.create(
            library.startsWith("jar:")
                ? library.substring("jar:".length(), library.indexOf('!'))
                : library));
  }
}
