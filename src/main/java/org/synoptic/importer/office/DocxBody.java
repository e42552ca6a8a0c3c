package org.synoptic.importer.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.synoptic.importer.kit.UnreadableException;
import org.synoptic.importer.kit.XmlWalker;

/** The main part of a DOCX file. */
final class DocxBody implements XmlWalker {

  /** What is not in the text as it is read today: deletions, codes of fields, second versions. */
  private static final Set<String> SKIPPED =
      Set.of(
          "del",
          "moveFrom",
          "Fallback",
          "instrText",
          "delText",
          "delInstrText",
          "pPrChange",
          "rPrChange",
          "sectPrChange",
          "tblPr",
          "tabs");

  private static final class Paragraph {
    String style = "";
    Optional<String> numId = Optional.empty();
    Optional<Integer> depth = Optional.empty();
    Optional<Integer> outline = Optional.empty();
    Optional<Boolean> pageBreak = Optional.empty();
    Optional<Boolean> bold = Optional.empty();
    boolean hidden;
    boolean properties;
    boolean started;
  }

  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final LineBuilder lines;
  private final ListCounters counters = new ListCounters();
  private final Deque<Paragraph> open = new ArrayDeque<>();
  private int skipped;
  private boolean inText;
  private boolean sectionEnds;

  DocxBody(LineBuilder lines, DocxStyles styles, DocxNumbering numbering) {
    this.styles = styles;
    this.numbering = numbering;
    this.lines = lines;
  }

  @Override
  public void start(String element, Function<String, Optional<String>> attribute)
      throws UnreadableException {
    if (skipped > 0 || SKIPPED.contains(element)) {
      skipped++;
      return;
    }
    switch (element) {
      case "p" -> {
        open.push(new Paragraph());
        lines.begin();
        return;
      }
      case "tr" -> lines.beginRow();
      case "tc" -> lines.beginCell();
      default -> {
        // Inside paragraphs, see below.
      }
    }
    Paragraph paragraph = open.peek();
    if (paragraph == null) {
      return;
    }
    if (element.equals("pPr")) {
      paragraph.properties = true;
    } else if (paragraph.properties) {
      property(paragraph, element, attribute);
    } else {
      run(paragraph, element, attribute);
    }
  }

  private void property(
      Paragraph paragraph, String element, Function<String, Optional<String>> attribute) {
    Optional<String> val = attribute.apply("val");
    switch (element) {
      case "pStyle" -> paragraph.style = val.orElse("");
      case "numId" -> paragraph.numId = val;
      case "ilvl" -> paragraph.depth = val.flatMap(DocxStyles::number);
      case "outlineLvl" -> paragraph.outline = val.flatMap(DocxStyles::number);
      case "pageBreakBefore" -> paragraph.pageBreak = Optional.of(DocxStyles.on(val));
      case "sectPr" -> sectionEnds = true;
      case "type" -> sectionEnds &= !val.equals(Optional.of("continuous"));
      default -> {
        // Indents and spaces change no words.
      }
    }
  }

  private void run(
      Paragraph paragraph, String element, Function<String, Optional<String>> attribute)
      throws UnreadableException {
    Optional<String> val = attribute.apply("val");
    switch (element) {
      case "r" -> {
        paragraph.bold = Optional.empty();
        paragraph.hidden = false;
      }
      case "rStyle" -> paragraph.bold = val.map(styles::bold).filter(bold -> bold);
      case "b" -> paragraph.bold = Optional.of(DocxStyles.on(val));
      case "vanish" -> paragraph.hidden = DocxStyles.on(val);
      case "t" -> inText = true;
      case "tab", "ptab" -> add(paragraph, "\t");
      case "noBreakHyphen" -> add(paragraph, "-");
      case "cr" -> lines.breakLine();
      case "br" -> {
        if (attribute.apply("type").equals(Optional.of("page"))) {
          lines.breakPage();
        } else {
          lines.breakLine();
        }
      }
      case "footnoteReference", "endnoteReference" -> lines.leaveOutNote();
      default -> {
        // Pictures, marks and fonts are no words.
      }
    }
  }

  private void add(Paragraph paragraph, String words) throws UnreadableException {
    if (!paragraph.started) {
      paragraph.started = true;
      if (paragraph.pageBreak.orElseGet(() -> styles.pageBreak(paragraph.style))) {
        lines.breakPage();
      }
    }
    if (!paragraph.hidden) {
      lines.add(words, paragraph.bold.orElseGet(() -> styles.bold(paragraph.style)));
    }
  }

  @Override
  public void words(String text) throws UnreadableException {
    if (inText && skipped == 0 && !open.isEmpty()) {
      add(open.element(), text);
    }
  }

  @Override
  public void end(String element) {
    if (skipped > 0) {
      skipped--;
      return;
    }
    switch (element) {
      case "t" -> inText = false;
      case "pPr" -> {
        if (!open.isEmpty()) {
          open.element().properties = false;
        }
      }
      case "p" -> {
        if (!open.isEmpty()) {
          close(open.pop());
        }
      }
      case "tr" -> lines.endRow();
      default -> {
        // Nothing else holds a line together.
      }
    }
  }

  private void close(Paragraph paragraph) {
    if (styles.contents(paragraph.style)) {
      lines.leaveOutContents();
      lines.drop();
      return;
    }
    int heading =
        paragraph
            .outline
            .map(level -> level < 9 ? level + 1 : 0)
            .orElseGet(() -> styles.heading(paragraph.style));
    Optional<String> numId = paragraph.numId.or(() -> styles.numId(paragraph.style));
    Optional<ListStyle> list = numId.flatMap(id -> numbering.list(id, styles));
    int depth =
        paragraph
            .depth
            .or(() -> numId.flatMap(id -> numbering.depth(id, paragraph.style)))
            .or(() -> styles.depth(paragraph.style))
            .orElse(0);
    if (list.isPresent() && depth < ListLevel.DEPTHS) {
      Optional<String> label = counters.label(list.get(), numId.orElse(""), depth);
      lines.end(label.orElse(""), heading, depth + 1);
    } else {
      lines.end("", heading, 0);
    }
    if (sectionEnds) {
      lines.breakPage();
      sectionEnds = false;
    }
  }
}
