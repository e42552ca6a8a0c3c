package org.synoptic.importer.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.synoptic.importer.kit.BoilerplateLines;
import org.synoptic.importer.kit.Bylines;
import org.synoptic.importer.kit.Labels;
import org.synoptic.importer.kit.UnreadableException;
import org.synoptic.importer.kit.Words;
import org.synoptic.importer.page.TitleParts;
import org.synoptic.model.Document;
import org.synoptic.model.Metadata;

/** A news report out of plain text as it is copied or scraped from a page. */
public final class PlainReport {

  private static final int LONGEST_TITLE = 220;

  private final List<PlainLines.Line> lines;
  private final List<String> authors = new ArrayList<>();
  private String title = "";
  private Optional<String> published = Optional.empty();
  private Optional<String> outlet = Optional.empty();

  private PlainReport(List<PlainLines.Line> lines) {
    this.lines = new ArrayList<>(lines);
  }

  /**
   * The article in the text.
   *
   * @throws UnreadableException when only furniture is in it
   */
  public static Document read(String name, String text, List<String> warnings)
      throws UnreadableException {
    return read(name, text, Optional.empty(), warnings);
  }

  /**
   * The article in a text of which a line may be known to be the headline.
   *
   * @throws UnreadableException when only furniture is in it
   */
  static Document read(String name, String text, Optional<String> headline, List<String> warnings)
      throws UnreadableException {
    PlainReport report = new PlainReport(PlainLines.of(text));
    if (!headline.map(report::takeHeadline).orElse(false)) {
      report.takeTitle();
    }
    report.takeEnd();
    report.takeHead();
    report.lines.removeIf(line -> BoilerplateLines.matches(line.text()));
    if (report.lines.isEmpty()) {
      throw new UnreadableException(
          "no-article", name + " has no article: nothing but a title or page furniture was found.");
    }
    if (report.title.isEmpty()) {
      warnings.add("no title found");
    }
    Metadata metadata =
        new Metadata(
            report.title,
            Bylines.distinct(report.authors),
            report.outlet,
            report.published,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    String body = String.join("\n\n", report.lines.stream().map(PlainLines.Line::text).toList());
    return Document.report(metadata, body, warnings);
  }

  /** Above a headline that is known stand the outlet, the date and the section. */
  private boolean takeHeadline(String headline) {
    String folded = headline.replaceAll("\\s+", " ").strip();
    boolean there = lines.stream().limit(lines.size() - 1L).anyMatch(l -> l.text().equals(folded));
    while (there && title.isEmpty()) {
      String line = lines.removeFirst().text();
      if (line.equals(folded)) {
        title = TitleParts.withoutOutlet(Labels.unlabelled(line), Set.of());
      } else {
        noteHead(line);
      }
    }
    return there;
  }

  /** The title is the first line that is neither furniture nor already a paragraph. */
  private void takeTitle() {
    while (!lines.isEmpty()) {
      Labels.Posted posted = Labels.posted(lines.getFirst().text());
      published = published.or(posted::date);
      String line = posted.rest();
      if (line.isEmpty()
          || Labels.byline(line).isPresent()
          || BoilerplateLines.matches(line)
          || Labels.dateAlone(line).isPresent()) {
        if (lines.size() == 1) {
          return;
        }
        noteHead(lines.removeFirst().text());
        continue;
      }
      boolean only = lines.size() == 1;
      if (!only && line.length() <= LONGEST_TITLE && !PlainParagraph.running(line)) {
        title = TitleParts.withoutOutlet(Labels.unlabelled(line), Set.of());
        lines.removeFirst();
      } else if (!line.equals(lines.getFirst().text())) {
        lines.set(0, new PlainLines.Line(line, true));
      }
      return;
    }
  }

  /** Between title and first paragraph stand byline, date, captions and picture credits. */
  private void takeHead() {
    int first = 0;
    while (first < lines.size() && !PlainParagraph.running(lines.get(first).text())) {
      first++;
    }
    if (first == lines.size()) {
      return;
    }
    for (int i = first - 1; i >= 0; i--) {
      String line = lines.get(i).text();
      if (PlainParagraph.furniture(line) || captioned(i, first)) {
        noteHead(line);
        lines.remove(i);
      }
    }
  }

  /** Whether a credit line follows without a blank line: then this is what the credit is for. */
  private boolean captioned(int at, int first) {
    return at + 1 < Math.min(first, lines.size())
        && !lines.get(at + 1).afterBlank()
        && Words.count(lines.get(at).text()) < 4;
  }

  private void noteHead(String line) {
    Labels.byline(line).ifPresent(names -> authors.addAll(Bylines.names(names, Set.of())));
    published = published.or(() -> Labels.dateAlone(line));
    outlet = outlet.or(() -> Labels.source(line));
  }

  /** Takes off what stands behind the last sentence, and learns from it who wrote the report. */
  private void takeEnd() {
    int end = PlainEnding.of(lines.stream().map(PlainLines.Line::text).toList());
    List<PlainLines.Line> tail = lines.subList(end, lines.size());
    for (PlainLines.Line line : tail) {
      Labels.author(line.text()).ifPresent(names -> authors.addAll(Bylines.names(names, Set.of())));
      Biography.of(line.text(), authors)
          .ifPresent(about -> {
            if (authors.isEmpty()) {
              authors.add(about.name());
            }
            outlet = outlet.or(about::outlet);
          });
    }
    tail.clear();
  }
}
