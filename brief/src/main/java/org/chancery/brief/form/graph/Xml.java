package org.chancery.brief.form.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.chancery.brief.form.text.Characters;

/** Writes XML, an element a line, indented. */
final class Xml {
  private final XMLStreamWriter xml;
  private int depth;

  /** Of the JDK's own writer, whatever else may be on the class path. */
  Xml(OutputStream out) throws XMLStreamException {
    xml =
        XMLOutputFactory.newDefaultFactory()
            .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
  }

  /** What goes into a file. */
  @FunctionalInterface
  interface Content {
    void write(Xml xml) throws XMLStreamException;
  }

  /** Writes a file; the stream stays open. */
  static void write(OutputStream out, Content content) throws IOException {
    try {
      Xml xml = new Xml(out);
      content.write(xml);
      xml.end();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    out.flush();
  }

  /** The outermost element, of a namespace. */
  void root(String namespace, String name, String... attributes) throws XMLStreamException {
    line();
    xml.writeStartElement(name);
    xml.writeDefaultNamespace(namespace);
    attributes(attributes);
    depth++;
  }

  /** Opens an element. Attributes are names and values by turns. */
  void open(String name, String... attributes) throws XMLStreamException {
    line();
    xml.writeStartElement(name);
    attributes(attributes);
    depth++;
  }

  void close() throws XMLStreamException {
    depth--;
    line();
    xml.writeEndElement();
  }

  /** An element with attributes alone. */
  void empty(String name, String... attributes) throws XMLStreamException {
    line();
    xml.writeEmptyElement(name);
    attributes(attributes);
  }

  /** An element with text, in which white space is folded. */
  void text(String name, String text, String... attributes) throws XMLStreamException {
    line();
    xml.writeStartElement(name);
    attributes(attributes);
    xml.writeCharacters(Characters.line(text));
    xml.writeEndElement();
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], Characters.line(attributes[i + 1]));
    }
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  private void end() throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEndDocument();
    xml.flush();
    xml.close();
  }
}
