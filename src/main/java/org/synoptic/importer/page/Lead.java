package org.synoptic.importer.page;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.synoptic.importer.kit.Words;

/**
 * The paragraph in larger letters between headline and article, which many pages keep in the head
 * of the page, away from the other paragraphs.
 */
final class Lead {

  private static final Evaluator DESCRIPTION =
      Selector.evaluatorOf("meta[property=og:description],meta[name=description]");

  private static final Evaluator LINKS = Selector.evaluatorOf("a");

  private static final Vocabulary NAMES =
      Vocabulary.of(
          "lead|lede|leads|intro|introtext|introduction|teaser|teasertext|excerpt|vorspann|abstract|sapo|chapeau|bajada|entradilla|copete|sumario|sommaire|ingress|anriss|einleitung|lid|occhiello|sommario|perex");

  /** A second headline, or the words below a picture. */
  private static final Vocabulary SUBTITLE =
      Vocabulary.of(
          "subtitle|sub title|subheadline|sub headline|subhead|subheading|sub heading|dek|deck|strapline|summary|caption|credit|description");

  /** The words below a picture end in who took it. */
  private static final Pattern CREDITED =
      Pattern.compile("\\([^()]*(?:/|Getty|Photo|Foto|Reuters|AFP|AP|dpa)[^()]*\\)$");

  /** In characters. */
  private static final int SHORTEST = 60;

  private static final int LONGEST = 900;

  /** In characters: a description is the lead when they begin alike for so long. */
  private static final int ALIKE = 40;

  private static final Set<String> ELSEWHERE =
      Set.of("aside", "nav", "footer", "figure", "figcaption", "ul", "form", "a");

  private Lead() {}

  /**
   * The lead, or nothing when the page has none.
   *
   * @param title the headline
   * @param first the first words of the article without the lead
   */
  static Optional<String> of(Document page, String title, String first) {
    String headline = Words.plain(title);
    String begin = beginning(Words.plain(first));
    String description =
        beginning(
            Words.plain(
                Optional.ofNullable(page.selectFirst(DESCRIPTION))
                    .map(meta -> meta.attr("content"))
                    .orElse("")));
    boolean below = false;
    TextMass mass = new TextMass(page.body());
    for (Element element : page.body().getAllElements()) {
      if (!below) {
        below =
            heading(element)
                && mass.of(element).text < LONGEST
                && Words.plain(element.text()).contains(headline);
        continue;
      }
      int size = mass.of(element).text;
      if (size > LONGEST || size < SHORTEST / 2 || element.childrenSize() > 6 || !text(element)) {
        continue;
      }
      String words = element.text().strip();
      if (words.length() < SHORTEST || words.length() > LONGEST) {
        continue;
      }
      String plain = Words.plain(words);
      if (!begin.isEmpty() && plain.startsWith(begin)) {
        return Optional.empty();
      }
      String names = ElementNames.of(element);
      boolean described =
          description.length() == ALIKE
              && plain.startsWith(description)
              && !SUBTITLE.in(names)
              && !element.normalName().matches("h[2-4]");
      if ((described || NAMES.in(names)) && !linked(element) && !CREDITED.matcher(words).find()) {
        return Optional.of(words);
      }
    }
    return Optional.empty();
  }

  private static String beginning(String plain) {
    return plain.substring(0, Math.min(plain.length(), ALIKE));
  }

  private static boolean heading(Element element) {
    return element.nameIs("h1") || element.nameIs("h2");
  }

  private static boolean text(Element element) {
    return switch (element.normalName()) {
      case "p", "div", "h2", "h3", "h4", "strong", "section", "header", "span", "blockquote" ->
          !OwnElements.within(element, ELSEWHERE);
      default -> false;
    };
  }

  private static boolean linked(Element element) {
    int inLinks = element.select(LINKS).stream().mapToInt(link -> link.text().length()).sum();
    return inLinks * 3 > element.text().length();
  }
}
