package org.synoptic.importer.clauses;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Pages of the Official Journal of the European Union. Their head names a file; what the act is
 * called stands in lines of the body, which have classes of their own (the Journal's of before and
 * after 2023, and that of consolidated texts).
 */
public final class OfficialJournal {

  private static final Pattern TITLE_LINE =
      Pattern.compile("class=[\"'](?:oj-)?doc-ti[\"']|class=[\"']title-doc-first[\"']");
  private static final String TITLE_LINES =
      "p.doc-ti, p.oj-doc-ti, p.title-doc-first, p.title-doc-last";

  private OfficialJournal() {}

  /** Whether a page is one of the Journal's. */
  public static boolean is(String html) {
    // A page is long, and looking for a word is many times faster than for a pattern.
    return (html.contains("doc-ti") || html.contains("title-doc"))
        && TITLE_LINE.matcher(html).find();
  }

  /** What the act is called, without the remark in parentheses on where it is of relevance. */
  static Optional<String> title(Document page) {
    return Optional.of(
            page.select(TITLE_LINES).stream()
                .map(Element::text)
                .takeWhile(line -> !line.startsWith("ANNEX"))
                .filter(line -> !line.startsWith("("))
                .collect(Collectors.joining(" ")))
        .filter(title -> !title.isBlank());
  }
}
