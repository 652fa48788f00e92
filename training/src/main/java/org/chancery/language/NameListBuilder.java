package org.chancery.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/**
 * Takes the list of names out of NLP4J's English models (Emory University, Apache License 2.0; made
 * from DBpedia): persons, organisations and locations, one a line, in order.
 *
 * <p>Usage: {@code NameListBuilder NLP4J_ENGLISH_JAR OUTPUT}, with {@code nlp4j-api} on the class
 * path, since the list is a serialised tree of its classes.
 */
final class NameListBuilder {
  private static final String LIST =
      "edu/emory/mathcs/nlp/lexica/en-named-entity-gazetteers-simplified.xz";

  /** The list's numbers of what interests here. */
  static final Map<String, Name.Type> TYPES =
      Map.of("11", Name.Type.LOCATION, "13", Name.Type.ORGANISATION, "14", Name.Type.PERSON);

  private NameListBuilder() {}

  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    try (ZipFile jar = new ZipFile(args[0]);
        InputStream in = jar.getInputStream(jar.getEntry(LIST));
        ObjectInputStream objects =
            new ObjectInputStream(new BufferedInputStream(new XZInputStream(in)));
        PrintWriter out =
            new PrintWriter(Files.newBufferedWriter(Path.of(args[1]), StandardCharsets.UTF_8))) {
      Object tree = objects.readObject();
      Object root = tree.getClass().getMethod("getRoot").invoke(tree);
      Map<String, Integer> names = new TreeMap<>();
      collect((Map<?, ?>) root, "", names);
      names.forEach((name, types) -> out.println(name + "\t" + types));
    }
  }

  /** Adds each name with its types as bits. */
  private static void collect(Map<?, ?> node, String before, Map<String, Integer> names)
      throws ReflectiveOperationException {
    Object value = node.getClass().getMethod("getValue").invoke(node);
    if (value instanceof Collection<?> types) {
      int bits = 0;
      for (Object type : types) {
        Name.Type known = TYPES.get(String.valueOf(type));
        bits |= known == null ? 0 : 1 << known.ordinal();
      }
      if (bits != 0) {
        names.put(before, bits);
      }
    }
    for (Map.Entry<?, ?> next : node.entrySet()) {
      String name = before.isEmpty() ? (String) next.getKey() : before + " " + next.getKey();
      collect((Map<?, ?>) next.getValue(), name, names);
    }
  }
}
