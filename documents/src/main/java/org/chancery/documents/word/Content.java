package org.chancery.documents.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chancery.report.Bounds;

/**
 * What a document says. Its dates are not taken: when a file was first or last saved is not when a
 * report was published.
 *
 * @param text a paragraph a line, blank lines between; notes at the end
 * @param title the paragraph in the style "Title", or the title among the properties if it is one
 *     of the first paragraphs, too: programs put all sorts of things there
 * @param author as the properties name one, if it is a name of two words or more: not "user"
 */
record Content(String text, Optional<String> title, Optional<String> author) {
  private static final String BODY = "word/document.xml";
  private static final String FOOTNOTES = "word/footnotes.xml";
  private static final String ENDNOTES = "word/endnotes.xml";
  private static final String PROPERTIES = "docProps/core.xml";

  /** Paragraphs among which a title stands. */
  private static final int OPENING = 6;

  static Content of(byte[] bytes, Bounds bounds) throws IOException {
    Map<String, byte[]> parts = unpacked(bytes, bounds.mostBytes());
    byte[] body = parts.get(BODY);
    if (body == null) {
      throw new IOException(
          parts.isEmpty()
              ? "it is broken, or something else under the name of one"
              : "it holds no text document; it may be a workbook or slides");
    }
    Paragraphs paragraphs = new Paragraphs(bounds);
    read(body, paragraphs);
    paragraphs.ended();
    for (String notes : List.of(FOOTNOTES, ENDNOTES)) {
      byte[] part = parts.get(notes);
      if (part != null) {
        read(part, paragraphs);
        paragraphs.ended();
      }
    }
    Map<String, String> properties = properties(parts.get(PROPERTIES));
    List<String> all = paragraphs.all();
    List<String> opening = all.subList(0, Math.min(OPENING, all.size()));
    Optional<String> title =
        paragraphs
            .title()
            .or(() -> Optional.ofNullable(properties.get("title")).filter(opening::contains));
    return new Content(
        String.join("\n\n", all),
        title,
        Optional.ofNullable(properties.get("creator"))
            .filter(c -> c.matches("\\p{Lu}[^@\\d]*\\s\\p{Lu}[^@\\d]*") && c.length() < 100));
  }

  /** The parts that are read; all that is unpacked on the way to them counts. */
  private static Map<String, byte[]> unpacked(byte[] bytes, long most) throws IOException {
    Map<String, byte[]> out = new HashMap<>();
    long left = most;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        boolean wanted = List.of(BODY, FOOTNOTES, ENDNOTES, PROPERTIES).contains(name);
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
          left -= n;
          if (left < 0) {
            throw new IOException("it unpacks to more than " + most + " bytes");
          }
          if (wanted) {
            part.write(buffer, 0, n);
          }
        }
        if (wanted) {
          out.putIfAbsent(name, part.toByteArray());
        } else {
          out.putIfAbsent("another", new byte[0]);
        }
      }
    } catch (java.util.zip.ZipException | java.io.EOFException | IllegalArgumentException e) {
      throw new IOException("it is broken or was cut off", e);
    }
    return out;
  }

  private static void read(byte[] xml, Paragraphs paragraphs) throws IOException {
    try (InputStream in = new ByteArrayInputStream(xml)) {
      XMLStreamReader reader = factory().createXMLStreamReader(in);
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> paragraphs.begins(reader);
          case XMLStreamConstants.END_ELEMENT -> paragraphs.ends(reader.getLocalName());
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              paragraphs.characters(reader.getText());
          case XMLStreamConstants.DTD ->
              throw new IOException("it declares entities, which no document of Word does");
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException("its text is broken", e);
    }
  }

  private static Map<String, String> properties(byte @org.jspecify.annotations.Nullable [] xml) {
    Map<String, String> out = new HashMap<>();
    if (xml == null) {
      return out;
    }
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
      StringBuilder words = new StringBuilder();
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> words.setLength(0);
          case XMLStreamConstants.END_ELEMENT ->
              out.putIfAbsent(
                  reader.getLocalName(), words.toString().replaceAll("\\s+", " ").strip());
          case XMLStreamConstants.CHARACTERS -> words.append(reader.getText());
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      // the text is there all the same
      out.clear();
    }
    return out;
  }

  /** Reads no document type, and fetches nothing. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    return factory;
  }
}
