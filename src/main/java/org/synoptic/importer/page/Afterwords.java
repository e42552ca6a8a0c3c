package org.synoptic.importer.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.synoptic.importer.page.OwnElements.Named;

/**
 * Who an article without a byline is by, as what comes after it tells: the name behind a greeting,
 * or that over a comment which the publishing system marks as one of the author's own.
 */
final class Afterwords {

  private static final Pattern GREETING =
      Pattern.compile(
          "^(?iU:(?:(?:liebe|viele|herzliche|beste|sonnige|freundliche) grüße|mit (?:freundlichen|besten|herzlichen|lieben) grüßen|alles liebe|herzlichst|lg"
              + "|(?:kind|best|warm) (?:regards|wishes)|with love|love|cheers|xoxo|yours(?: truly| sincerely)?|sincerely"
              + "|bien à vous|amicalement|bises|saludos|un abrazo|groetjes|liefs)[\\s,!.:–-]+(?:(?:euer|eure|dein|deine|ihr|ihre)\\s+)?|(?:euer|eure)\\s+)"
              + "(\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]*){0,2})$");

  /** WordPress calls the comments of an article's author so. */
  private static final Evaluator OWN_COMMENT = Selector.evaluatorOf(".bypostauthor");

  private static final Evaluator COMMENTER =
      Selector.evaluatorOf(".fn,cite,[class*=author]:not(.bypostauthor)");

  /** In characters: a greeting with a name. */
  private static final int SHORT = 60;

  private Afterwords() {}

  /** The name, or nothing. */
  static Optional<String> find(Document page, List<Named> own) {
    return own.stream()
        .filter(named -> named.size() > 0 && named.size() < SHORT && named.element().nameIs("p"))
        .map(Named::element)
        .filter(Afterwords::behindParagraph)
        .flatMap(last -> greeted(last.text()).stream())
        .reduce((before, after) -> after)
        .or(() -> commenter(page));
  }

  private static boolean behindParagraph(Element last) {
    Element before = last.previousElementSibling();
    return before != null && before.nameIs("p");
  }

  private static Optional<String> greeted(String line) {
    Matcher greeting = GREETING.matcher(line.strip());
    return greeting.find() ? Optional.of(greeting.group(1)) : Optional.empty();
  }

  private static Optional<String> commenter(Document page) {
    return page.select(OWN_COMMENT).stream()
        .flatMap(comment -> Stream.ofNullable(comment.selectFirst(COMMENTER)))
        .map(BylineWords::of)
        .filter(words -> !words.isEmpty())
        .findFirst();
  }
}
