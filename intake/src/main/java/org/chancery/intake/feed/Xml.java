package org.chancery.intake.feed;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chancery.report.Bounds;

/**
 * Looks XML through before anything is made of it: it may declare no document type, so that it has
 * no entities of its own, nothing outside of it is asked for, and nothing in it multiplies.
 */
final class Xml {
  /** Deeper than any feed, and shallower than what a parser of any JDK refuses by itself. */
  private static final int DEEPEST = 96;

  private Xml() {}

  static void check(String xml, Bounds bounds) throws Unreadable {
    int deepest = Math.min(DEEPEST, bounds.deepestElement());
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
      int depth = 0;
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
          throw new Unreadable(
              "declares a document type, which is not read: it may ask for other files. Give it"
                  + " without its <!DOCTYPE ...>.");
        }
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > deepest) {
          throw new Unreadable(
              "has more than "
                  + deepest
                  + " elements one in another. Whoever publishes it should look at it.");
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        }
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      throw new Unreadable(
          "is broken XML" + (line > 0 ? " in line " + line : "") + ". Save it anew.");
    }
  }
}
