package org.synoptic.importer.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.synoptic.importer.kit.Archive;
import org.synoptic.importer.kit.UnreadableException;
import org.synoptic.importer.kit.XmlPart;
import org.synoptic.importer.kit.XmlWalker;
import org.synoptic.model.Metadata;

/** Reads DOCX: the text of the main part, with the numbers that Word would draw. */
final class DocxFile {

  private DocxFile() {}

  /**
   * Its lines.
   *
   * @throws UnreadableException when it is locked, damaged, a bomb, or has no main part
   */
  static Written read(String name, byte[] bytes) throws UnreadableException {
    Archive archive =
        Archive.read(name, bytes, part -> part.endsWith(".xml") || part.equals("_rels/.rels"));
    String main = mainPart(name, archive);
    Optional<byte[]> document = archive.part(main);
    if (document.isEmpty()) {
      throw new UnreadableException(
          "damaged",
          name
              + " is damaged: it has no main part. Get it again, or save it again in the program it comes from.");
    }
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    DocxStyles styles = DocxStyles.read(name, archive.part(folder + "styles.xml"));
    DocxNumbering numbering = DocxNumbering.read(name, archive.part(folder + "numbering.xml"));
    LineBuilder lines = new LineBuilder(name);
    XmlPart.walk(name, main, document.get(), new DocxBody(lines, styles, numbering));
    Metadata properties =
        FileProperties.read(name, "docProps/core.xml", archive.part("docProps/core.xml"));
    return new Written(OfficeKind.DOCX, lines.lines(), properties, lines.warnings());
  }

  private static String mainPart(String name, Archive archive) throws UnreadableException {
    List<String> found = new ArrayList<>();
    XmlWalker relations =
        new XmlWalker() {
          @Override
          public void start(String element, Function<String, Optional<String>> attribute) {
            boolean main =
                attribute
                    .apply("Type")
                    .filter(type -> type.endsWith("/officeDocument"))
                    .isPresent();
            attribute
                .apply("Target")
                .filter(target -> main)
                .ifPresent(target -> found.add(target.replaceFirst("^/", "")));
          }
        };
    Optional<byte[]> xml = archive.part("_rels/.rels");
    if (xml.isPresent()) {
      XmlPart.walk(name, "_rels/.rels", xml.get(), relations);
    }
    return found.isEmpty() ? "word/document.xml" : found.getFirst();
  }
}
