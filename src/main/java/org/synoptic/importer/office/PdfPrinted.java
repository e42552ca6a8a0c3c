package org.synoptic.importer.office;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the printed lines out of a PDF, in the order in which the file has them. */
final class PdfPrinted extends PDFTextStripper {

  /** No document has more. */
  static final int MOST_PAGES = 10_000;

  /** Drawings that hold drawings, each counted as often as it is drawn. */
  private static final int MOST_DRAWINGS = 200_000;

  private static final int MOST_OPERATORS = 20_000_000;

  /** Ends the reading of a file that never ends. */
  static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMuch(String what) {
      super(what, null, false, false);
    }
  }

  private final List<PdfLine> lines = new ArrayList<>();
  private final List<Integer> pictures = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private int pages;
  private int operators;
  private int drawings;
  private int letters;
  private boolean drawn;
  private int before;
  private float height;
  private float left;
  private float right;
  private float base;
  private float size;
  private boolean light;

  private PdfPrinted() {
    setSuppressDuplicateOverlappingText(true);
  }

  /**
   * Reads all pages.
   *
   * @throws IOException when the file is damaged
   * @throws TooMuch when it has no end
   */
  static PdfPrinted of(PDDocument document) throws IOException {
    PdfPrinted printed = new PdfPrinted();
    printed.writeText(document, Writer.nullWriter());
    return printed;
  }

  List<PdfLine> lines() {
    return lines;
  }

  /** The numbers of the pages on which something is drawn and nothing written. */
  List<Integer> pictures() {
    return pictures;
  }

  @Override
  protected void startPage(PDPage page) throws IOException {
    if (++pages > MOST_PAGES) {
      throw new TooMuch("more than " + MOST_PAGES + " pages");
    }
    height = page.getCropBox().getHeight();
    drawn = false;
    before = lines.size();
  }

  @Override
  protected void endPage(PDPage page) throws IOException {
    finishLine();
    if (lines.size() == before && drawn) {
      pictures.add(getCurrentPageNo());
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    boolean drawing = operator.getName().equals("Do");
    drawings += drawing ? 1 : 0;
    if (++operators > MOST_OPERATORS || drawings > MOST_DRAWINGS) {
      throw new TooMuch("more drawing than a document has");
    }
    drawn |= drawing || operator.getName().equals("BI");
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (++letters > LineBuilder.LONGEST) {
      throw new TooMuch("more than " + LineBuilder.LONGEST + " letters");
    }
    super.processTextPosition(text);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    if (positions.isEmpty()) {
      return;
    }
    if (words.isEmpty()) {
      left = Float.MAX_VALUE;
      right = 0;
      size = 0;
      base = positions.getFirst().getYDirAdj();
      light = false;
    }
    for (TextPosition letter : positions) {
      // Blanks may be drawn anywhere, even behind the beginning.
      if (!letter.getUnicode().isBlank()) {
        left = Math.min(left, letter.getXDirAdj());
        right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
        size = Math.max(size, letter.getFontSizeInPt());
        light |= !bold(letter.getFont());
      }
    }
    words.append(text);
  }

  private static boolean bold(PDFont font) {
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    return name.contains("bold") || name.contains("black") || name.contains("heavy");
  }

  @Override
  protected void writeWordSeparator() {
    words.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    finishLine();
  }

  @Override
  protected void writeParagraphSeparator() {
    finishLine();
  }

  @Override
  protected void endArticle() {
    finishLine();
  }

  private void finishLine() {
    // A soft hyphen at the end of a line was printed, and parts a word as any hyphen there.
    String printed = words.toString().strip().replaceFirst("\u00ad$", "-");
    String text = Cleaned.line(printed.replace('\t', ' '));
    words.setLength(0);
    if (!text.isEmpty()) {
      lines.add(new PdfLine(text, getCurrentPageNo(), left, right, base, size, !light, height));
    }
  }
}
