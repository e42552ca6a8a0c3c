package org.synoptic.importer.clauses;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.synoptic.importer.kit.Dates;
import org.synoptic.importer.kit.Numbering;
import org.synoptic.importer.office.Written;
import org.synoptic.importer.office.WrittenLine;
import org.synoptic.importer.page.Blocks;
import org.synoptic.importer.page.PageMetadata;
import org.synoptic.importer.plain.PlainLines;
import org.synoptic.model.Metadata;

/** A policy whose clauses are told by the numbers at the beginnings of its lines. */
public final class NumberedPolicy {

  private static final int LONGEST_TITLE = 200;

  private NumberedPolicy() {}

  /** The cuts of a web page. */
  public static Cuts page(String name, String html, List<String> warnings) {
    Document page = Jsoup.parse(html);
    Metadata about = about(page);
    page.select("script,style,noscript,template,svg,nav,form,button,select,iframe,object").remove();
    int notes = Footnotes.remove(page);
    if (notes > 0) {
      warnings.add("footnotes were left out: " + notes);
    }
    List<PolicyLine> lines = Blocks.cells(page.body()).stream().map(PolicyLine::of).toList();
    return cuts(name, lines, about, warnings, Optional.empty());
  }

  private static Metadata about(Document page) {
    Metadata about = PageMetadata.of(page).metadata();
    return OfficialJournal.title(page)
        .map(title ->
            new Metadata(
                title,
                about.authors(),
                about.outlet(),
                Dates.find(title).or(about::published),
                about.modified(),
                about.language(),
                about.url()))
        .orElse(about);
  }

  /** The cuts of a plain text. */
  public static Cuts text(String name, String text, List<String> warnings) {
    List<PolicyLine> lines =
        PlainLines.of(text).stream().map(line -> PolicyLine.of(line.text())).toList();
    String title = firstTitle(lines).orElse(XmlPolicy.withoutFolders(name));
    return cuts(name, lines, Metadata.titled(title), warnings, Optional.empty());
  }

  /** The cuts of a document of an office program. */
  public static Cuts written(String name, Written written) {
    List<PolicyLine> lines =
        written.lines().stream()
            .map(line -> new PolicyLine(folded(line.text()), line.list()))
            .toList();
    Metadata properties = written.properties();
    boolean stated = written.kind().statesMetadata();
    String title =
        Optional.of(properties.title())
            .filter(known -> stated && !known.isEmpty())
            .or(() -> heading(written))
            .or(() -> firstTitle(lines))
            .orElse(XmlPolicy.withoutFolders(name));
    Metadata known =
        stated
            ? new Metadata(
                title,
                properties.authors(),
                properties.outlet(),
                properties.published(),
                properties.modified(),
                properties.language(),
                properties.url())
            : Metadata.titled(title);
    return cuts(name, lines, known, written.warnings(), Optional.of(written));
  }

  private static Optional<String> heading(Written written) {
    return written.lines().stream()
        .limit(20)
        .takeWhile(line -> Numbering.of(line.text()).isEmpty())
        .filter(WrittenLine::isHeading)
        .map(line -> folded(line.text()))
        .findFirst();
  }

  private static Optional<String> firstTitle(List<PolicyLine> lines) {
    return lines.stream()
        .map(PolicyLine::text)
        .filter(line -> line.length() < LONGEST_TITLE)
        .findFirst()
        .filter(line -> Numbering.of(line).isEmpty());
  }

  private static String folded(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  private static Cuts cuts(
      String name,
      List<PolicyLine> lines,
      Metadata metadata,
      List<String> warnings,
      Optional<Written> written) {
    Metadata known =
        metadata.title().isEmpty()
            ? new Metadata(
                XmlPolicy.withoutFolders(name),
                metadata.authors(),
                metadata.outlet(),
                metadata.published(),
                Optional.empty(),
                metadata.language(),
                metadata.url())
            : metadata;
    return new Cuts(XmlPolicy.fileName(name), known, NumberedLines.cut(lines), warnings, written);
  }
}
