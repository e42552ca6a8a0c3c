package org.synoptic.importer.charset;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells apart the single-byte sets of languages with Latin letters: the right one is that in which
 * the letters beyond ASCII are all letters of one language.
 */
final class LatinCharset {

  /** The commoner ones first: the first of equals is taken. */
  private static final List<Charset> SETS =
      Stream.of(
              "windows-1252",
              "windows-1250",
              "ISO-8859-2",
              "windows-1254",
              "windows-1257",
              "ISO-8859-4",
              "windows-1258",
              "ISO-8859-3",
              "ISO-8859-10",
              "ISO-8859-13",
              "ISO-8859-15",
              "ISO-8859-16",
              "x-MacRoman",
              "x-MacCentralEurope",
              "IBM850",
              "IBM852",
              "IBM857",
              "IBM775")
          .filter(Charset::isSupported)
          .map(Charset::forName)
          .toList();

  /** Letters beyond ASCII by language, capitals left out. */
  private static final List<Set<Integer>> ALPHABETS =
      Stream.of(
              "äöüß",
              "éèàçùâêîôûëïœ",
              "áéíóúñü¿¡ºª",
              "ãõçáéíóúâêôàºª",
              "àèéìòùî",
              "åäöé",
              "æøåéáíóúýð",
              "àçèéíïòóúü",
              "êëïîöôûüáéâ",
              "ñùêéèâ",
              "àèéìòùáíóú",
              "áéíóúýþæöð",
              "ąćęłńóśźż",
              "áčďéěíňóřšťúůýž",
              "áäčďéíĺľňóôŕšťúýž",
              "áéíóöőúüű",
              "ăâîșțşţ",
              "čćđšž",
              "çğıöşüâîİ",
              "äõöüšž",
              "āčēģīķļņšūž",
              "ąčęėįšųūž",
              "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ\u0300\u0301\u0303\u0309\u0323",
              "ĉĝĥĵŝŭ",
              "ċġħż",
              "çëêîşûéèâô",
              "ëç",
              "áđčŋšŧž")
          .map(letters -> letters.codePoints().boxed().collect(Collectors.toSet()))
          .toList();

  /** Signs that print in many languages and speak for none. */
  private static final String NEUTRAL = "„“”‘’‚«»‹›–—…•·§©®°€£€\u00a0´×½¼²³™\u00ad";

  /** How much better a rarer set must be, since the alphabets of many languages are not listed. */
  private static final double HEAD_START = 0.06;

  /** Bytes beyond these tell nothing new. */
  private static final int LOOKED_AT = 100_000;

  private LatinCharset() {}

  /**
   * Whether the set is one for Latin letters, which statistics over bytes often take for another.
   */
  static boolean among(Charset set) {
    return SETS.contains(set)
        || set.name().matches("US-ASCII|ISO-8859-(?:1|9|14)|windows-1252|x-MacRoman");
  }

  /** The set in which the bytes make the best words. */
  static Charset of(byte[] bytes) {
    int length = Math.min(bytes.length, LOOKED_AT);
    Charset best = SETS.getFirst();
    double top = score(new String(bytes, 0, length, best)) + HEAD_START;
    for (Charset set : SETS) {
      double score = score(new String(bytes, 0, length, set));
      if (score > top + 0.005) {
        best = set;
        top = score;
      }
    }
    return best;
  }

  /** The share of characters beyond ASCII that one language has, 0 to 1. */
  private static double score(String text) {
    int[] hits = new int[ALPHABETS.size()];
    int letters = 0;
    int neutral = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        continue;
      }
      boolean inWord = i > 0 && Character.isLetter(text.charAt(i - 1));
      if (NEUTRAL.indexOf(c) >= 0) {
        neutral++;
        continue;
      }
      letters++;
      // A capital in the middle of a small word is a small letter of another set.
      boolean misplaced =
          inWord && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1));
      int small = Character.toLowerCase((int) c);
      for (int language = 0; language < hits.length; language++) {
        hits[language] += !misplaced && ALPHABETS.get(language).contains(small) ? 1 : 0;
      }
    }
    int most = 0;
    for (int hit : hits) {
      most = Math.max(most, hit);
    }
    return letters == 0 ? 1 : (most + 0.95 * neutral) / (letters + neutral);
  }
}
