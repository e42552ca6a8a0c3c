package org.synoptic.importer.kit;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML that may be an attack: no document type, no entity, nothing fetched, no endless depth.
 */
public final class SafeXml {

  /** Deeper nesting is no policy; the JDK by itself stops at 100 and says so less plainly. */
  private static final int DEEPEST = 90;

  private static final Pattern ENTITY = Pattern.compile("<!ENTITY\\b");
  private static final Pattern OUTSIDE = Pattern.compile("<!ENTITY[^>]*\\b(?:SYSTEM|PUBLIC)\\b");

  private SafeXml() {}

  /**
   * The root element.
   *
   * @throws UnreadableException with {@code external-entity}, {@code dtd}, {@code truncated},
   *     {@code too-deep} or {@code bad-xml}
   */
  public static XmlNode.Tag read(String name, String xml) throws UnreadableException {
    refuseEntities(name, xml);
    // The text is decoded already: what the declaration says of bytes no longer holds.
    String body = xml.strip().replaceFirst("^<\\?xml[^>]*\\?>", "");
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(body));
      try {
        return tree(name, reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException broken) {
      throw reason(name, body, broken);
    }
  }

  /** A reader of XML for which there are no document types, no entities and no other files. */
  static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("nothing is fetched");
    });
    return factory;
  }

  private static void refuseEntities(String name, String xml) throws UnreadableException {
    int doctype = xml.indexOf("<!DOCTYPE");
    if (doctype < 0 || !ENTITY.matcher(xml).find()) {
      return;
    }
    if (OUTSIDE.matcher(xml).find()) {
      throw new UnreadableException(
          "external-entity",
          name
              + " asks to read other files through XML entities. It was not read; remove its DOCTYPE.");
    }
    throw new UnreadableException(
        "dtd", name + " defines XML entities. It was not read; remove its DOCTYPE.");
  }

  private static XmlNode.Tag tree(String name, XMLStreamReader reader)
      throws XMLStreamException, UnreadableException {
    XmlNode.Tag top = new XmlNode.Tag("");
    Deque<XmlNode.Tag> open = new ArrayDeque<>();
    open.push(top);
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          XmlNode.Tag tag = new XmlNode.Tag(reader.getLocalName());
          for (int i = 0; i < reader.getAttributeCount(); i++) {
            tag.attributes().put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
          }
          open.element().children().add(tag);
          open.push(tag);
          if (open.size() > DEEPEST) {
            throw new UnreadableException(
                "too-deep", name + " nests more than " + DEEPEST + " XML elements in one another.");
          }
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            open.element().children().add(new XmlNode.Words(reader.getText()));
        default -> {
          // Comments and processing instructions are no text; references were refused above.
        }
      }
    }
    return top.tags().getFirst();
  }

  private static UnreadableException reason(String name, String body, XMLStreamException broken) {
    int at = broken.getLocation() == null ? -1 : broken.getLocation().getCharacterOffset();
    int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
    if (at >= body.length() - 1) {
      return new UnreadableException(
          "truncated",
          name + " ends in the middle: its XML elements are not closed. Get it again in full.");
    }
    return new UnreadableException(
        "bad-xml", "%s is not well-formed XML (near line %d).".formatted(name, line));
  }
}
