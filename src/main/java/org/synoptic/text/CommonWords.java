package org.synoptic.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The most common words of some languages in Latin script, by which a text is told. */
final class CommonWords {

  private static final int LEAST = 2;
  private static final double SHARE = 0.08;
  private static final double LEAD = 1.25;

  private static final List<String> LANGUAGES = new ArrayList<>();

  /** For each word the places of the languages in which it is common. */
  private static final Map<String, List<Integer>> COMMON_IN = new HashMap<>();

  static {
    put(
        "en",
        "the of and to in is was that it for on with as at by from this be are an have has not his her they we you said which who");
    put(
        "de",
        "der die das und ist nicht ein eine zu den dem des mit von auf für im sich auch es er sie wir ich als an dass wird haben hat sind bei nach");
    put(
        "fr",
        "le la les de des et est un une du en que qui dans pour pas au aux ce il elle nous vous je sur avec par plus sont été cette");
    put(
        "es",
        "el la los las de es un una en que del se no por con para su al lo como más pero sus ha son muy hoy está este esta");
    put(
        "it",
        "il la di un una che in del della gli le non per con si da al sono come anche ha più questo questa nel dei alla");
    put(
        "pt",
        "de um uma que em da não por para se na dos das ao mais como foi são sua seu pelo pela");
    put(
        "nl",
        "de het een en van is niet in op te dat die voor met zijn was er aan hij ze wij ook naar bij om door hem toen heeft worden");
    put(
        "sv",
        "och att det är en ett som på av för med inte den till har om var jag han hon vi men från kan de sig");
    put(
        "da",
        "og at det er en et som på af for med ikke den til har om var jeg han hun vi men fra kan de sig blev");
    put("pl", "na do nie że się jest to jak ale po co tak za od dla przez był są oraz jego który");
    put(
        "tr",
        "ve bir bu için da de ile çok daha olarak olan ne gibi kadar ama sonra göre var değil en");
    put(
        "id",
        "yang dan di dari untuk dengan ini itu pada adalah tidak ke akan dalam juga oleh telah atau bahwa para");
  }

  /** Letters of the longest of all. */
  private static final int LONGEST =
      COMMON_IN.keySet().stream().mapToInt(String::length).max().orElse(0);

  private CommonWords() {}

  private static void put(String language, String words) {
    for (String word : List.of(words.split(" "))) {
      COMMON_IN.computeIfAbsent(word, none -> new ArrayList<>()).add(LANGUAGES.size());
    }
    LANGUAGES.add(language);
  }

  /** The language with clearly the most common words in the text; empty if none. */
  static Optional<String> language(String text) {
    Map<String, Integer> met = new HashMap<>();
    int words = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        words++;
        // Small letters are never fewer than large ones.
        if (i - start <= LONGEST) {
          met.merge(text.substring(start, i).toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        start = -1;
      }
    }
    return clear(met, words);
  }

  /** What language some words are of, of those that were met so often. */
  private static Optional<String> clear(Map<String, Integer> met, int words) {
    int[] counts = new int[LANGUAGES.size()];
    int[] different = new int[LANGUAGES.size()];
    met.forEach((word, times) -> {
      for (int language : COMMON_IN.getOrDefault(word, List.of())) {
        counts[language] += times;
        different[language]++;
      }
    });
    List<Integer> order =
        IntStream.range(0, counts.length)
            .boxed()
            .sorted(Comparator.comparingInt(one -> -counts[one]))
            .toList();
    int best = order.getFirst();
    int second = order.get(1);
    boolean clear =
        different[best] >= LEAST
            && counts[best] >= SHARE * words
            && counts[best] >= LEAD * counts[second];
    return clear ? Optional.of(LANGUAGES.get(best)) : Optional.empty();
  }
}
