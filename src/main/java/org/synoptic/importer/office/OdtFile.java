package org.synoptic.importer.office;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.synoptic.importer.kit.Archive;
import org.synoptic.importer.kit.UnreadableException;
import org.synoptic.importer.kit.XmlPart;

/** Reads ODT, with the numbers that its lists and headings would be drawn with. */
final class OdtFile {

  private static final Set<String> PARTS =
      Set.of("content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml");

  private OdtFile() {}

  /**
   * Its lines.
   *
   * @throws UnreadableException when it is locked, damaged, a bomb, or has no main part
   */
  static Written read(String name, byte[] bytes) throws UnreadableException {
    Archive archive = Archive.read(name, bytes, PARTS::contains);
    Optional<byte[]> manifest = archive.part("META-INF/manifest.xml");
    if (manifest.isPresent()
        && new String(manifest.get(), StandardCharsets.UTF_8).contains("encryption-data")) {
      throw new UnreadableException(
          "encrypted",
          name + " is locked with a password. Save it without one and import it again.");
    }
    Optional<byte[]> content = archive.part("content.xml");
    if (content.isEmpty()) {
      throw new UnreadableException(
          "damaged",
          name
              + " is damaged: it has no main part. Get it again, or save it again in the program it comes from.");
    }
    OdtStyles styles = new OdtStyles();
    Optional<byte[]> named = archive.part("styles.xml");
    if (named.isPresent()) {
      XmlPart.walk(name, "styles.xml", named.get(), styles);
    }
    XmlPart.walk(name, "content.xml", content.get(), styles);
    LineBuilder lines = new LineBuilder(name);
    XmlPart.walk(name, "content.xml", content.get(), new OdtBody(lines, styles));
    return new Written(
        OfficeKind.ODT,
        lines.lines(),
        FileProperties.read(name, "meta.xml", archive.part("meta.xml")),
        lines.warnings());
  }
}
