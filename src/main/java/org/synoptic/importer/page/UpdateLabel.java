package org.synoptic.importer.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.synoptic.importer.page.OwnElements.Named;

/** Words and names which say that a date is not that of the publication but of a later change. */
final class UpdateLabel {

  private static final Pattern WORDS =
      Pattern.compile(
          "(?iU)\\b(?:updated?|modified|last"
              + " (?:edited|changed|reviewed)|edited|revised|aktualisiert|aktualisierung|zuletzt|geändert|überarbeitet|(?:mise?"
              + " )à jour|modifié|actualizad[oa]|actualización|atualizad[oa]|aggiornat[oa]|aggiornamento|bijgewerkt|gewijzigd|oppdatert|opdateret|uppdaterad|päivitetty|zaktualizowan[oa]|aktualizacja|aktualizováno|обновлен[оа]?|изменен[оа]?|güncelle(?:me|ndi)|更新)\\b");
  private static final Pattern NAMES =
      Pattern.compile("\\b(?:updated?|modified|modification|lastmod|changed)\\b");

  /** Names that many publishing systems give beside "updated" to the first date of an article. */
  private static final Pattern PUBLISHED =
      Pattern.compile("\\b(?:published|entry date|post date|posted)\\b");

  private static final Pattern UNSEEN =
      Pattern.compile("\\b(?:updated?|modified|lastmod|hidden|screen reader text|sr only)\\b");
  private static final Pattern FIGURE = Pattern.compile("\\d");

  /** In characters: a box with more holds other things than one date. */
  private static final int SMALL = 80;

  private UpdateLabel() {}

  /** Whether such a word stands before the date of an element, or the element is called so. */
  static boolean on(Named named) {
    Element element = named.element();
    if ((named.called(NAMES) && !named.called(PUBLISHED))
        || element.attr("itemprop").equals("dateModified")) {
      return true;
    }
    String words = element.text();
    if (before(words, words)) {
      return true;
    }
    Element box = element.parent();
    String around = box == null ? "" : box.text();
    return around.length() <= SMALL && before(around, words);
  }

  /** The words of an element but for those in it that are called an update's or are unseen. */
  static String without(Element element) {
    if (element.childrenSize() == 0) {
      return element.text();
    }
    Element copy = element.clone();
    copy.children().stream()
        .filter(child -> UNSEEN.matcher(ElementNames.of(child)).find())
        .forEach(Element::remove);
    return copy.text();
  }

  /** Whether the word stands in a box before the first figure of the date in it. */
  private static boolean before(String box, String date) {
    int at = Math.max(box.indexOf(date), 0);
    String rest = FIGURE.split(box.substring(at), 2)[0];
    return WORDS.matcher(box.substring(0, at) + rest).find();
  }
}
