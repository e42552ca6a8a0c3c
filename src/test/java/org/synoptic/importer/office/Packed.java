package org.synoptic.importer.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds the archives that tests read. */
public final class Packed {

  static final String WORD =
      "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";

  private Packed() {}

  /** An archive of parts: name, content, name, content... */
  public static byte[] zip(String... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(parts[i]));
        zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** An archive with a part of so many zero bytes behind the others. */
  public static byte[] bomb(long size, String name, String... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(parts[i]));
        zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
      zip.putNextEntry(new ZipEntry(name));
      byte[] zeros = new byte[1024 * 1024];
      for (long written = 0; written < size; written += zeros.length) {
        zip.write(zeros);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** A DOCX file with that body and further parts. */
  public static byte[] docx(String body, String... parts) {
    String[] all = new String[parts.length + 4];
    all[0] = "[Content_Types].xml";
    all[1] = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>";
    all[2] = "word/document.xml";
    all[3] = "<w:document " + WORD + "><w:body>" + body + "</w:body></w:document>";
    System.arraycopy(parts, 0, all, 4, parts.length);
    return zip(all);
  }

  /** A DOCX paragraph. */
  public static String p(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  /** A DOCX paragraph that is an item of a list. */
  public static String item(int list, int depth, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
        .formatted(depth, list, text);
  }

  /** An ODT file with that text and those automatic styles. */
  public static byte[] odt(String styles, String text) {
    return zip(
        "META-INF/manifest.xml",
        "<m:manifest xmlns:m='urn:m'/>",
        "content.xml",
        """
        <o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'
          xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'>
        <o:automatic-styles>%s</o:automatic-styles><o:body><o:text>%s</o:text></o:body></o:document-content>
        """
            .formatted(styles, text));
  }
}
