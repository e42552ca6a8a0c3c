package org.synoptic.importer.kit;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML inside another file, read as a stream because it may be far larger than the file. */
public final class XmlPart {

  /** Tables in tables and boxes in boxes; the JDK by itself stops at 100. */
  private static final int DEEPEST = 1000;

  private XmlPart() {}

  /**
   * Tells a walker all of a part.
   *
   * @param file the name of the file that holds it, for reasons
   * @param part its name inside the file
   * @throws UnreadableException with {@code dtd} when it has a document type, which no office
   *     program writes, {@code too-deep}, or {@code damaged} when it is not well-formed
   */
  public static void walk(String file, String part, byte[] xml, XmlWalker walker)
      throws UnreadableException {
    XMLInputFactory factory = SafeXml.factory();
    factory.setProperty("jdk.xml.maxElementDepth", Integer.toString(DEEPEST + 1));
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
      try {
        walk(file, part, reader, walker);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException broken) {
      throw new UnreadableException(
          "damaged",
          "%s is damaged: its part %s is not well-formed XML. Save it again in the program it comes from."
              .formatted(file, part));
    }
  }

  private static void walk(String file, String part, XMLStreamReader reader, XmlWalker walker)
      throws XMLStreamException, UnreadableException {
    int depth = 0;
    Function<String, Optional<String>> attribute = wanted -> attribute(reader, wanted);
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > DEEPEST) {
            throw new UnreadableException(
                "too-deep", file + " nests more than " + DEEPEST + " XML elements in one another.");
          }
          walker.start(reader.getLocalName(), attribute);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          walker.end(reader.getLocalName());
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            walker.words(reader.getText());
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new UnreadableException(
                "dtd",
                "%s has an XML document type in its part %s, which no office program writes. It was not read."
                    .formatted(file, part));
        default -> {
          // Comments and processing instructions are no text.
        }
      }
    }
  }

  private static Optional<String> attribute(XMLStreamReader reader, String wanted) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(wanted)) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }
}
