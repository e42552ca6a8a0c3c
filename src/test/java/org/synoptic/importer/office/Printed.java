package org.synoptic.importer.office;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Builds the PDF files that tests read. */
public final class Printed {

  static {
    FontMappers.set(new PdfFonts()); // else PDFBox searches the machine for fonts
  }

  private static final PDType1Font PLAIN = new PDType1Font(FontName.HELVETICA);

  private final PDDocument document = new PDDocument();
  private PDPage page = new PDPage(PDRectangle.A4);

  /** Begins a page. */
  public Printed page() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  /** Prints a line; {@code down} counts points from the top. */
  public Printed line(float left, float down, float size, String text) {
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
      content.beginText();
      content.setFont(PLAIN, size);
      content.newLineAtOffset(left, PDRectangle.A4.getHeight() - down);
      content.showText(text);
      content.endText();
      return this;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Prints lines of one paragraph, 14 points apart, in 11 points. */
  public Printed lines(float left, float down, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      line(left, down + 14 * i, 11, texts[i]);
    }
    return this;
  }

  /** Draws a picture over the page, as a scanner does. */
  public Printed picture() {
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
      content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 500, 700);
      return this;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Locks it; an empty word lets everybody read. */
  public Printed lock(String word) {
    try {
      document.protect(new StandardProtectionPolicy("owner", word, new AccessPermission()));
      return this;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** What the file notes about itself. */
  public Printed about(String title, String author) {
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setAuthor(author);
    return this;
  }

  /** The file. */
  public byte[] bytes() {
    try (document) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
