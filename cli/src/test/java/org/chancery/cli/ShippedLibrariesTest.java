package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedLibrariesTest {
  /** What the program runs with is what it ships with: no peer of the benchmark's may be in it. */
  @Test
  void noPeerOfTheBenchmarkIsAmongThem() {
    List<String> libraries =
        List.of(System.getProperty("java.class.path").split(File.pathSeparator));

    assertThat(libraries).anyMatch(library -> library.contains("picocli"));
    assertThat(libraries)
        .noneMatch(library -> library.contains("corenlp") || library.contains("opennlp"));
  }
}
