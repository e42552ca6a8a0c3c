package org.synoptic.importer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import org.synoptic.importer.kit.Bylines;
import org.synoptic.importer.page.OwnElements.Named;

/**
 * Places in a page's mark-up that name its author, the surest first: microdata, author links,
 * visiting cards, class names, addresses of links.
 */
enum AuthorMarks {
  MICRODATA("microdata", AuthorMarks::microdata),
  LINK("author link", AuthorMarks::authorLink),
  CARD("hCard", AuthorMarks::card),
  NAME("author name", AuthorMarks::called),
  ICON("line with a pen", AuthorMarks::icon),
  PROFILE("profile link", AuthorMarks::profile),
  BYLINE("byline", AuthorMarks::byline),
  CLOSING("last line", AuthorMarks::closing),
  RIGHT("line on the right", AuthorMarks::right),
  BOX("author box", AuthorMarks::box);

  private static final Pattern CALLED =
      Pattern.compile(
          "\\b(?:(?:author|autor|authors|writer|contributors?|byline|reporter) ?names?|author"
              + " (?:link|title|url)|(?:by|post|entry|article|story|news|meta|page|content|field|byline|blog|p)"
              + " ?(?:author|authors|autor|poster|writer)|created ?by|posted ?by|submitted ?by|byline (?:name|by)|autore?n?zeile|autoren?name|written"
              + " ?by|story ?by|article ?by|geschrieben von|nome (?:do )?autor|nome"
              + " autore|firmato|(?:article|story|entry|post) ?byline)\\b");
  private static final Pattern BYLINE_NAMES =
      Pattern.compile(
          "\\b(?:authors?|author ?(?:info|line|box|data|details|block|card|list)|bylines?|by"
              + " line|autor(?:en|in)?|autoren? ?(?:info|box|block|zeile)|ku?erzel|reda[ck]tor|reporters?|journalists?|contributors?|auteurs?|verfasser|writer|redakteur|redacteur|journaliste?|columnist|firma|autoria|signature|user"
              + " ?name)\\b");
  private static final Pattern PROFILE_ADDRESS =
      Pattern.compile(
          "(?i)/(?:authors?|autor(?:en|es)?|auteurs?|reporters?|people|profil(?:e|es)?|contributors?|redakteure?|staff|journalists?|news-?team|columnists?|by|creator)/[^/?#]*[\\p{L}]");

  private static final Pattern WRITES = Pattern.compile("(?i)\\b(?:author|(?:has_)?creator)\\b");

  /** Properties of a page that readers write. */
  private static final Set<String> READERS =
      Set.of("review", "reviews", "comment", "suggestedAnswer", "acceptedAnswer");

  private static final Pattern CARDS = Pattern.compile("\\b(?:vcard|author)\\b");

  /** Names of a biography or of somebody else in the box of an author. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "\\b(?:bio|biography|description|desc|job|position|role|image|photo|avatar|social|comments?|says|count)\\b");

  private static final Vocabulary PICTURE =
      Vocabulary.of(
          "caption|captions|credit|credits|license|licence|figure|img holder|image"
              + " caption|breadcrumb|breadcrumbs");
  private static final Evaluator HEADINGS = Selector.evaluatorOf("h1,h2");
  private static final Evaluator NAME_PROPERTY = Selector.evaluatorOf("[itemprop=name]");
  private static final Set<String> STRESSED = Set.of("em", "i", "b", "strong");

  private static final Pattern BOXES =
      Pattern.compile(
          "\\b(?:authors?|autor(?:en|in)?|auteurs?|autore|about (?:the )?author|writer)\\b");
  private static final Pattern NAMED = Pattern.compile("\\b(?:name|title)\\b");
  private static final Set<String> HEADED =
      Set.of("h2", "h3", "h4", "h5", "h6", "strong", "b", "a", "dt");
  private static final Pattern RIGHT_HAND = Pattern.compile("(?i)text-align:\\s*right");

  /** Two words or more with capitals, without figures. */
  private static final Pattern FULL_NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’.-]*(?:"
              + " (?:de|del|della|la|le|van|von|der|den|zu|da|di|dos|bin|al|\\p{Lu}[\\p{L}'’.-]*)){1,3}");

  /** What themes call the picture of a pen or a head that they print before a name. */
  private static final Pattern PEN_OR_HEAD =
      Pattern.compile(
          "\\b(?:fa|icons?|glyphicons?|dashicons|svg|material)\\b.*\\b(?:users?|pencil|pen|person|author|writer)\\b"
              + "|\\b(?:user|author|pencil|pen|writer) icon\\b");

  /** What publishing systems say of a link to all that somebody wrote. */
  private static final Pattern ALL_BY =
      Pattern.compile(
          "(?i)^(?:(?:view )?(?:all )?(?:posts|articles|stories) by|(?:alle )?(?:beiträge|texte) von"
              + "|(?:voir )?(?:tous les )?articles (?:de|par)|(?:ver )?(?:todas las )?entradas (?:de|por)"
              + "|(?:tutti )?gli articoli (?:di|da)|(?:alle )?berichten (?:van|door)) ");

  /** In characters. */
  private static final int SHORT = 40;

  /** In characters. */
  private static final int LONGEST = 160;

  /** In characters: a box with more is no byline and no biography. */
  private static final int LARGEST = 3000;

  /** More persons seldom sign. */
  private static final int MOST = 8;

  private final String where;

  // The tests are methods and hold nothing that could change.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Predicate<Named> test;

  AuthorMarks(String where, Predicate<Named> test) {
    this.where = where;
    this.test = test;
  }

  /** The place in words for the reader. */
  String where() {
    return where;
  }

  /**
   * The lines of the first such mark and of those beside it. A byline's box without any name in it
   * is passed over, since such names are given to other boxes too.
   */
  List<String> lines(List<Named> own) {
    List<String> lines = new ArrayList<>();
    Element first = null;
    for (Named named : own) {
      if (named.size() >= LARGEST || !test.test(named)) {
        continue;
      }
      String words = BylineWords.of(named.element());
      if (words.isEmpty()
          || words.length() >= LONGEST
          || lines.size() >= MOST
          || ofPicture(named.element())
          || (this == BYLINE && first == null && Bylines.written(List.of(words)).isEmpty())) {
        continue;
      }
      if (first == null) {
        first = named.element();
      } else if (!named.element().className().equals(first.className())
          || !near(first, named.element())) {
        continue;
      }
      lines.add(words);
    }
    return lines;
  }

  /** Whether an element credits a picture or holds the headline. */
  private static boolean ofPicture(Element element) {
    return element.selectFirst(HEADINGS) != null
        || OwnElements.within(element, Set.of("figure", "figcaption"))
        || PICTURE.in(ElementNames.of(element))
        || element.parents().stream()
            .limit(3)
            .anyMatch(
                above -> PICTURE.in(ElementNames.of(above)) && above.selectFirst(HEADINGS) == null);
  }

  /** Whether two elements stand in one box: under the same parent or its parent. */
  private static boolean near(Element first, Element other) {
    Element box = first.parent();
    for (int level = 0; level < 3 && box != null && !box.nameIs("body"); level++) {
      if (other.parents().stream().limit(4).anyMatch(box::equals)) {
        return true;
      }
      box = box.parent();
    }
    return false;
  }

  private static boolean microdata(Named named) {
    Element element = named.element();
    if ((!element.hasAttr("itemprop") && !element.hasAttr("property")) || ofReader(element)) {
      return false;
    }
    if (WRITES.matcher(element.attr("itemprop") + " " + element.attr("property")).find()) {
      return element.selectFirst(NAME_PROPERTY) == null;
    }
    return element.attr("itemprop").equals("name")
        && element.parents().stream()
            .limit(3)
            .anyMatch(above -> WRITES.matcher(above.attr("itemprop")).find());
  }

  /** Whether an element belongs to what a reader says about the page. */
  private static boolean ofReader(Element element) {
    return element.parents().stream().anyMatch(above -> READERS.contains(above.attr("itemprop")));
  }

  private static boolean authorLink(Named named) {
    Element link = named.element();
    return link.nameIs("a")
        && (WRITES.matcher(link.attr("rel")).find() || ALL_BY.matcher(link.attr("title")).find());
  }

  /** A full name behind the picture of a pen or a head. */
  private static boolean icon(Named named) {
    Element name = named.element();
    return named.size() > 0
        && named.size() < SHORT
        && (sign(name.previousElementSibling()) || sign(name.firstElementChild()))
        && FULL_NAME.matcher(name.text().strip()).matches();
  }

  private static boolean sign(@Nullable Element picture) {
    return picture != null
        && PEN_OR_HEAD.matcher(ElementNames.of(picture)).find()
        && !picture.hasText();
  }

  private static boolean card(Named named) {
    if (!(" " + named.names() + " ").contains(" fn ")) {
      return false;
    }
    return named.element().parents().stream()
            .limit(3)
            .anyMatch(above -> CARDS.matcher(ElementNames.of(above)).find())
        || named.names().contains("author");
  }

  private static boolean called(Named named) {
    return named.called(CALLED) && !named.called(NO_NAME);
  }

  private static boolean profile(Named named) {
    return named.element().nameIs("a")
        && PROFILE_ADDRESS.matcher(named.element().attr("href")).find()
        && named.element().parents().stream()
            .filter(Element::isBlock)
            .findFirst()
            .filter(box -> box.text().length() < LONGEST)
            .isPresent();
  }

  /** A last paragraph in italics or bold that may be nothing but a name. */
  private static boolean closing(Named named) {
    Element paragraph = named.element();
    if (!paragraph.nameIs("p") || paragraph.childrenSize() != 1) {
      return false;
    }
    Element before = paragraph.previousElementSibling();
    Element after = paragraph.nextElementSibling();
    return STRESSED.contains(paragraph.child(0).normalName())
        && (after == null || !after.nameIs("p"))
        && before != null
        && before.nameIs("p")
        && paragraph.text().length() < 40
        && paragraph.text().equals(paragraph.child(0).text())
        && before.text().length() > 80;
  }

  /** A short line on the right, below words of the article. */
  private static boolean right(Named named) {
    Element line = named.element();
    return named.size() < SHORT
        && line.nameIs("p")
        && (line.attr("align").equalsIgnoreCase("right")
            || RIGHT_HAND.matcher(line.attr("style")).find())
        && FULL_NAME.matcher(line.text().strip()).matches();
  }

  /** The heading or the stressed words of a box about the author. */
  private static boolean box(Named named) {
    Element name = named.element();
    return named.size() < SHORT
        && (HEADED.contains(name.normalName()) || NAMED.matcher(named.names()).find())
        && FULL_NAME.matcher(name.text().strip()).matches()
        && Bylines.kind(name.text(), Set.of()) == Bylines.Kind.PERSON
        && name.parents().stream()
            .limit(4)
            .anyMatch(above -> BOXES.matcher(ElementNames.of(above)).find());
  }

  /** Whether such a place may hold other words than names. */
  boolean loose() {
    return compareTo(ICON) >= 0;
  }

  private static boolean byline(Named named) {
    return named.called(BYLINE_NAMES) && !named.called(NO_NAME);
  }
}
