package org.synoptic.importer.clauses;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.synoptic.importer.kit.Numbering;
import org.synoptic.importer.kit.UnreadableException;
import org.synoptic.importer.page.Blocks;
import org.synoptic.importer.page.PageMetadata;
import org.synoptic.importer.plain.PlainLines;
import org.synoptic.model.Document;
import org.synoptic.model.Metadata;

/** A policy whose clauses are told by the numbers at the beginnings of its lines. */
public final class NumberedPolicy {

  private NumberedPolicy() {}

  /**
   * A policy out of a web page.
   *
   * @throws UnreadableException when no line has a number
   */
  public static Document page(String name, String html, List<String> warnings)
      throws UnreadableException {
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    PageMetadata about = PageMetadata.of(page);
    page.select("script,style,noscript,template,svg,nav,form,button,select,iframe,object").remove();
    return read(name, Blocks.cells(page.body()), about.metadata(), warnings);
  }

  /**
   * A policy out of plain text.
   *
   * @throws UnreadableException when no line has a number
   */
  public static Document text(String name, String text, List<String> warnings)
      throws UnreadableException {
    List<String> lines = PlainLines.of(text).stream().map(PlainLines.Line::text).toList();
    String title =
        lines.stream()
            .filter(line -> line.length() < 200)
            .findFirst()
            .filter(line -> Numbering.of(line).isEmpty())
            .orElse(name);
    return read(name, lines, Metadata.titled(title), warnings);
  }

  private static Document read(
      String name, List<String> lines, Metadata metadata, List<String> warnings)
      throws UnreadableException {
    List<Draft> drafts = new NumberedLines(lines).drafts();
    if (drafts.isEmpty()) {
      throw new UnreadableException(
          "no-article",
          name
              + " has no clauses: no line begins with a number such as \"Article 5\", \"1.\" or \"(a)\".");
    }
    ClauseTree tree = new ClauseTree(XmlPolicy.fileName(name), drafts);
    Metadata known =
        metadata.title().isEmpty()
            ? new Metadata(
                name,
                metadata.authors(),
                metadata.outlet(),
                metadata.published(),
                Optional.empty(),
                metadata.language(),
                metadata.url())
            : metadata;
    return Document.policy(known, tree.text(), tree.clauses(), warnings);
  }
}
