package org.synoptic.importer.office;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.importer.kit.UnreadableException;
import org.synoptic.importer.office.WrittenLine.PageTurn;
import org.synoptic.model.PrintedPage;
import org.synoptic.model.Span;

class PdfFileTest {

  private static final String[] PARAGRAPH = {
    "The council said on Monday that it would, after a long debate, open the old",
    "harbour to everyone. Boats of all nations may moor there without a fee."
  };

  private static Written read(Printed printed) throws UnreadableException {
    return OfficeFiles.read("a.pdf", printed.bytes());
  }

  private static String code(byte[] bytes) {
    return assertThrows(UnreadableException.class, () -> OfficeFiles.read("a.pdf", bytes))
        .problem()
        .code();
  }

  @Test
  void linesBecomeParagraphs() throws UnreadableException {
    Written written =
        read(
            new Printed()
                .page()
                .line(60, 80, 20, "Harbour opens")
                .lines(60, 120, PARAGRAPH)
                .lines(60, 170, PARAGRAPH));
    String paragraph = String.join(" ", PARAGRAPH);
    assertEquals("Harbour opens\n" + paragraph + "\n" + paragraph, written.text());
    assertEquals(List.of(1, 0, 0), written.lines().stream().map(WrittenLine::heading).toList());
    assertEquals(List.of(1, 1, 1), written.lines().stream().map(WrittenLine::page).toList());
  }

  @Test
  void firstLinesThatAreSetInBeginParagraphs() throws UnreadableException {
    Written written =
        read(
            new Printed()
                .page()
                .lines(
                    60,
                    100,
                    "The council said on Monday that it would, after a long debate, say yes.")
                .lines(78, 114, "Boats of all nations may now moor there, and none shall pay a fee")
                .lines(
                    60,
                    128,
                    "for the first year. After that the fee is a matter for a new debate there."));
    assertEquals(2, written.lines().size());
    assertTrue(written.lines().getLast().text().contains("a fee for the first"));
  }

  @ParameterizedTest
  @CsvSource({
    "the twelve ships of the inter-, national fleet lay there, international fleet",
    "it was the work of an eight-, point plan of the council, eight-point plan",
    "they had to obey the re-, enacted rules of the harbour, re-enacted rules",
    "the visitors came from New-, Zealand and other lands, New-Zealand and"
  })
  void wordsPartedAtTheEndOfALineAreJoined(String above, String below, String whole)
      throws UnreadableException {
    String wide = "All over the town, people said, and the council knew it very well, ";
    Written written = read(new Printed().page().lines(40, 100, wide + above, below + "."));
    assertTrue(written.text().contains(whole), written.text());
  }

  @Test
  void theDocumentsOwnWordsTellWhetherAHyphenStays() throws UnreadableException {
    String text = "Our back-door policy and our fishermen are known, and so are all the back-";
    Written kept = read(new Printed().page().lines(40, 100, text, "door friends of the fisher-"));
    assertTrue(kept.text().contains("back-door friends"), kept.text());
  }

  @Test
  void headsFeetAndPageNumbersAreNoText() throws UnreadableException {
    Printed printed = new Printed();
    for (int i = 1; i <= 4; i++) {
      printed
          .page()
          .line(60, 40, 9, "Rules of the harbour, 2020 edition")
          .lines(60, 120, "Words of page " + "abcd".charAt(i - 1) + " stand here alone.")
          .line(290, 800, 9, "- " + i + " -");
    }
    assertEquals(
        """
        Words of page a stand here alone.
        Words of page b stand here alone.
        Words of page c stand here alone.
        Words of page d stand here alone.\
        """,
        read(printed).text());
  }

  @Test
  void aParagraphMayGoOnOverAPage() throws UnreadableException {
    Written written =
        read(
            new Printed()
                .page()
                .lines(
                    60,
                    100,
                    "A first paragraph, which is here to be alone on its own page, ends here.")
                .lines(60, 150, PARAGRAPH[0])
                .page()
                .lines(60, 60, PARAGRAPH[1]));
    WrittenLine last = written.lines().getLast();
    assertEquals(String.join(" ", PARAGRAPH), last.text());
    assertEquals(1, last.page());
    assertEquals(List.of(new PageTurn(PARAGRAPH[0].length() + 1, 2)), last.turns());
    String text = "Title\n\n" + last.text() + " The end.";
    assertEquals(
        List.of(
            new PrintedPage(1, new Span(7, 7 + PARAGRAPH[0].length() + 1)),
            new PrintedPage(2, new Span(7 + PARAGRAPH[0].length() + 1, text.length()))),
        PageSpans.of(written, text));
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws UnreadableException {
    Written written =
        read(
            new Printed()
                .page()
                .lines(
                    40,
                    100,
                    "The council said on Monday",
                    "that it would open the old",
                    "harbour to all the boats of")
                .lines(
                    320,
                    100,
                    "the world. None of them has",
                    "to pay a fee, and none has",
                    "to wait for a free place."));
    assertEquals(
        "The council said on Monday that it would open the old harbour to all the boats of the world. None of them has to pay a fee, and none has to wait for a free place.",
        written.text());
  }

  @Test
  void scannedPagesSaySo() throws UnreadableException {
    Written written =
        read(
            new Printed()
                .page()
                .lines(60, 100, PARAGRAPH)
                .page()
                .picture()
                .page()
                .picture()
                .page());
    assertEquals(1, written.warnings().size());
    assertTrue(written.warnings().getFirst().contains("2-3;"), written.warnings()::toString);
    assertEquals("scanned", code(new Printed().page().picture().bytes()));
    assertEquals("empty", code(new Printed().page().bytes()));
  }

  @Test
  void lockedFilesAreRefusedAndOpenOnesRead() throws UnreadableException {
    assertEquals(
        "encrypted", code(new Printed().page().lines(60, 90, PARAGRAPH).lock("x").bytes()));
    Written open = read(new Printed().page().lines(60, 90, PARAGRAPH).lock(""));
    assertEquals(String.join(" ", PARAGRAPH), open.text());
  }

  @Test
  void damagedFilesAreRefused() {
    byte[] whole = new Printed().page().lines(60, 90, PARAGRAPH).bytes();
    byte[] cut = Arrays.copyOf(whole, whole.length / 3);
    assertEquals("damaged", code(cut));
    assertEquals("damaged", code("%PDF-1.7\nnothing more".getBytes(ISO_8859_1)));
  }

  private static byte[] pdf(String... objects) {
    StringBuilder file = new StringBuilder("%PDF-1.4\n");
    for (int i = 0; i < objects.length; i++) {
      file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    return file.append("trailer << /Root 1 0 R >>\n").toString().getBytes(ISO_8859_1);
  }

  @Test
  void aMillionPagesThatAreNotThereAreNotWaitedFor() {
    assertEquals(
        "empty",
        code(
            pdf(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Count 1000000 /Kids [3 0 R] >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>")));
    assertEquals(
        "too-large",
        code(
            pdf(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Count 1000000 /Kids [" + "3 0 R ".repeat(100_000) + "] >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>",
                "<< /Length 1 >>\nstream\nq\nendstream")));
  }

  @Test
  void objectsThatHoldOneAnotherEnd() {
    assertEquals(
        "empty",
        code(
            pdf(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Count 2 /Kids [2 0 R 3 0 R] /Parent 3 0 R >>",
                "<< /Type /Pages /Count 2 /Kids [2 0 R 3 0 R 4 0 R] /Parent 2 0 R >>",
                "<< /Type /Page /Parent 4 0 R /MediaBox [0 0 9 9] /Contents 5 0 R /Resources << /XObject << /X 5 0 R >> >> >>",
                "<< /Type /XObject /Subtype /Form /Length 5 /Resources << /XObject << /X 5 0 R >> >> >>\nstream\n/X Do\nendstream")));
  }

  @Test
  void drawingThatDoublesItselfHasAnEnd() {
    String[] objects = new String[44];
    objects[0] = "<< /Type /Catalog /Pages 2 0 R >>";
    objects[1] = "<< /Type /Pages /Count 1 /Kids [3 0 R] >>";
    objects[2] =
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>";
    for (int i = 3; i < objects.length; i++) {
      objects[i] =
          "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 11 /Resources << /XObject << /X %d 0 R >> >> >>\nstream\n/X Do /X Do\nendstream"
              .formatted(i + 2);
    }
    assertEquals("too-large", code(pdf(objects)));
  }

  @Test
  void aBombIsFoundBeforeItGoesOff() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      byte[] blanks = new byte[1024 * 1024];
      for (int i = 0; i < 300; i++) {
        deflater.write(blanks);
      }
    }
    assertEquals(
        "bomb",
        code(
            pdf(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>",
                "<< /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream"
                    .formatted(packed.size(), packed.toString(ISO_8859_1)))));
  }
}
