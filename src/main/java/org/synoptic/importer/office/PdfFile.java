package org.synoptic.importer.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;
import org.synoptic.importer.kit.UnreadableException;
import org.synoptic.model.Metadata;

/** Reads the text of a PDF: paragraphs put together again, with their pages. */
final class PdfFile {

  /** PDFBox tells of every flaw it mends; our own reasons say what the reader needs to know. */
  private static final List<Logger> SILENT =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    SILENT.forEach(logger -> logger.setLevel(Level.OFF));
    FontMappers.set(new PdfFonts());
  }

  private PdfFile() {}

  /**
   * Its paragraphs.
   *
   * @throws UnreadableException when it is locked, damaged, a bomb, or only pictures of pages
   */
  static Written read(String name, byte[] bytes) throws UnreadableException {
    PdfBombs.refuse(name, bytes);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PdfPrinted printed = PdfPrinted.of(document);
      if (printed.lines().isEmpty()) {
        throw nothing(name, printed.pictures());
      }
      List<String> warnings = new ArrayList<>();
      if (!printed.pictures().isEmpty()) {
        warnings.add(
            "pages without text, only pictures: %s; a text recognition program (OCR) can read them"
                .formatted(ranges(printed.pictures())));
      }
      List<WrittenLine> lines =
          PdfParagraphs.of(PageFurniture.without(Superscripts.joined(printed.lines())));
      if (lines.isEmpty()) {
        throw new UnreadableException("empty", name + " is empty: it has only page numbers.");
      }
      return new Written(OfficeKind.PDF, lines, properties(document), warnings);
    } catch (InvalidPasswordException locked) {
      throw new UnreadableException(
          "encrypted",
          name + " is locked with a password. Save it without one and import it again.");
    } catch (PdfPrinted.TooMuch endless) {
      throw new UnreadableException(
          "too-large", "%s has %s. Cut it into its parts.".formatted(name, endless.getMessage()));
    } catch (IOException | RuntimeException damaged) {
      // What PDFBox throws at broken files is of many kinds.
      throw new UnreadableException(
          "damaged",
          name + " is damaged: it cannot be read as PDF. Get it again, or print it to a new PDF.");
    }
  }

  private static UnreadableException nothing(String name, List<Integer> pictures) {
    return pictures.isEmpty()
        ? new UnreadableException("empty", name + " is empty: its pages have no text.")
        : new UnreadableException(
            "scanned",
            "%s has no text: its pages (%s) are pictures, as a scanner makes them. Let a text recognition program (OCR) read it, and import what comes out."
                .formatted(name, ranges(pictures)));
  }

  /** "1-3, 7". */
  static String ranges(List<Integer> numbers) {
    StringBuilder ranges = new StringBuilder();
    for (int i = 0; i < numbers.size(); i++) {
      int from = numbers.get(i);
      while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) {
        i++;
      }
      ranges.append(ranges.isEmpty() ? "" : ", ").append(from);
      if (numbers.get(i) > from) {
        ranges.append('-').append(numbers.get(i));
      }
    }
    return ranges.toString();
  }

  private static Metadata properties(PDDocument document) {
    PDDocumentInformation info = document.getDocumentInformation();
    Optional<String> author = text(info.getAuthor());
    return new Metadata(
        text(info.getTitle()).orElse(""),
        author.stream().toList(),
        Optional.empty(),
        day(info.getCreationDate()),
        day(info.getModificationDate()),
        Optional.ofNullable(document.getDocumentCatalog().getLanguage())
            .flatMap(FileProperties::language),
        Optional.empty());
  }

  private static Optional<String> text(@Nullable String value) {
    return Optional.ofNullable(value).map(Cleaned::line).filter(line -> !line.isEmpty());
  }

  private static Optional<String> day(@Nullable Calendar date) {
    return date == null
        ? Optional.empty()
        : Optional.of(String.format(Locale.ROOT, "%1$tY-%1$tm-%1$td", date));
  }
}
