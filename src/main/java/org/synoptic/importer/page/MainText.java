package org.synoptic.importer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.synoptic.importer.kit.BoilerplateLines;

/** The article of a web page: its paragraphs in order, without title and furniture. */
final class MainText {

  /** Less than this many characters is taken for a wrong guess as long as another one is left. */
  static final int ENOUGH = 250;

  /** The page's own text is believed when it has this share of what its linked data tell. */
  private static final double ENOUGH_OF_TOLD = 0.4;

  private MainText() {}

  /**
   * The paragraphs; none when the page has no article.
   *
   * @param page as parsed; is not changed
   * @param title headline of the page, which is no part of the text
   * @param told the article's text as the page's own linked data give it
   */
  static List<String> of(Document page, String title, Optional<String> told) {
    List<String> best = List.of();
    for (boolean strict : new boolean[] {true, false}) {
      List<String> found = attempt(page, title, strict);
      if (length(found) > length(best)) {
        best = found;
      }
      if (length(best) >= ENOUGH) {
        break;
      }
    }
    best = withLead(page, title, best);
    List<String> linked = told.map(MainText::lines).orElse(List.of());
    // Pages that build themselves in the browser carry their text only here.
    return length(best) < length(linked) * ENOUGH_OF_TOLD ? linked : best;
  }

  private static List<String> withLead(Document page, String title, List<String> paragraphs) {
    if (title.isEmpty() || paragraphs.isEmpty()) {
      return paragraphs;
    }
    return Lead.of(page, title, paragraphs.getFirst())
        .filter(lead ->
            !BoilerplateLines.matches(lead)
                && paragraphs.stream().noneMatch(paragraph -> paragraph.contains(lead)))
        .map(lead -> Stream.concat(Stream.of(lead), paragraphs.stream()).toList())
        .orElse(paragraphs);
  }

  private static List<String> lines(String body) {
    return body.lines()
        .map(line -> line.replaceAll("[\\s\\u00a0]+", " ").strip())
        .filter(line -> !line.isEmpty() && !BoilerplateLines.matches(line))
        .toList();
  }

  private static List<String> attempt(Document page, String title, boolean strict) {
    Document copy = page.clone();
    PageCleaner.clean(copy, strict);
    List<Block> blocks = new ArrayList<>();
    for (Element part : ArticleFinder.find(copy)) {
      Pruner.prune(part);
      blocks.addAll(Blocks.of(part));
    }
    return BlockFilter.keep(blocks, title);
  }

  /** How many characters the paragraphs have. */
  static int length(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(String::length).sum();
  }
}
