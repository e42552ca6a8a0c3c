package org.synoptic.importer.exports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How well a paragraph fits a place in the head of an article. */
final class HeadPlaces {

  /** It cannot stand there. */
  static final double NOT = -1000;

  private static final int LONGEST = 400;
  private static final int LONGEST_HEADING = 5000;
  private static final Pattern SIGN =
      Pattern.compile("(?iu)(?:by|von|par|por|door|di|da|af|av|text|od|автор)\\b[: ].{2,}");
  private static final Pattern TIME =
      Pattern.compile("\\d{1,2}[:.h]\\d{2}(?:[ .]?\\p{L}{1,10}){0,3}");
  private static final Pattern CODE = Pattern.compile("[\\p{Lu}\\d][\\p{Lu}\\d._-]{1,11}");
  private static final Pattern PAGE =
      Pattern.compile(
          "(?iu)(?:(?:p|s|pg|page|seite|blz|pág)\\.? ?)?\\p{L}{0,2}-?\\d{1,4}\\p{L}{0,2}");
  private static final Pattern URL = Pattern.compile("https?://\\S.*");
  private static final Pattern SENTENCES = Pattern.compile(".*\\p{Ll}[.!?] \\p{Lu}.*");
  private static final Set<String> SMALL =
      Set.of("and", "und", "et", "y", "e", "en", "of", "de", "van", "von", "der", "da", "di", "in");

  private final List<Unit> units;
  private final List<String> texts;
  private final Profile profile;
  private final boolean centred;
  private final boolean anyMarked;
  private final Set<String> labels;
  private final Map<String, String> languages = LanguageNames.ALL;
  private final Map<String, double[]> gains = new HashMap<>();

  HeadPlaces(List<Unit> units, Profile profile) {
    this.units = units;
    this.texts = units.stream().map(Unit::text).toList();
    this.profile = profile;
    this.centred = units.stream().anyMatch(Unit::centred);
    this.anyMarked = units.stream().limit(12).anyMatch(u -> marked(u) && !u.labelled());
    this.labels =
        units.stream()
            .flatMap(unit -> unit.found().stream())
            .filter(found -> !found.value().isEmpty())
            .map(found -> found.label().field().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** How well paragraph {@code i} fits a place; {@link #NOT} when it does not. */
  double gain(String place, int i) {
    double[] known =
        gains.computeIfAbsent(
            place,
            name -> {
              double[] none = new double[units.size()];
              Arrays.fill(none, Double.NaN);
              return none;
            });
    if (Double.isNaN(known[i])) {
      known[i] = weigh(place, i);
    }
    return known[i];
  }

  private double weigh(String place, int i) {
    Unit unit = units.get(i);
    String text = texts.get(i);
    int longest = place.equals("title") && marked(unit) ? LONGEST_HEADING : LONGEST;
    if (unit.labelled() || text.length() > longest || labelled(place)) {
      return NOT;
    }
    if (!profile.phrases("line " + place).isEmpty()) {
      return phrase(place, i).isPresent() ? 4 : NOT;
    }
    if (unit.furniture()) {
      return NOT;
    }
    return switch (place) {
      case "date" -> {
        int others = DateLine.otherWords(text);
        yield others < 0 || others > 4 ? NOT : 4 - others;
      }
      case "time" -> TIME.matcher(text).matches() ? 2 : NOT;
      case "language" -> languages.containsKey(LanguageNames.key(text)) ? 3 : NOT;
      case "code" -> CODE.matcher(text).matches() ? 1.5 : NOT;
      case "page" -> text.length() < 16 && PAGE.matcher(text).matches() ? 1 : NOT;
      case "url" -> URL.matcher(text).matches() ? 3 : NOT;
      case "title" -> title(unit, text, i);
      case "outlet" -> outlet(unit, text);
      case "authors" -> authors(text, i);
      case "section" -> text.length() > 60 || marked(unit) ? NOT : 0.3;
      case "lead" -> marked(unit) ? NOT : 0.3;
      default -> text.length() > 200 ? NOT : unit.centred() || !centred ? -0.01 : -1;
    };
  }

  private double outlet(Unit unit, String text) {
    double gain = 1.5 - (unit.heading() ? 2 : 0) - (centred && !unit.centred() ? 1.5 : 0);
    return text.length() > 120 ? NOT : gain - words(text) - listed(unit, text);
  }

  /** What reads like an entry of the table of contents is hardly anything else. */
  private double listed(Unit unit, String text) {
    return !marked(unit) && profile.match("contents", text).isPresent() ? 1.5 : 0;
  }

  /** Whether a labelled line says what would stand in a place. */
  boolean labelled(String place) {
    return labels.contains(place);
  }

  /** Whether the next paragraph may fill the same place. */
  boolean goesOn(String place, int i) {
    return !place.equals("title")
        || (i + 1 < units.size() && looksAlike(units.get(i), units.get(i + 1)));
  }

  /** What a line with phrases of its own says. */
  Optional<Map<String, String>> phrase(String place, int i) {
    return profile.match("line " + place, texts.get(i));
  }

  private double title(Unit unit, String text, int i) {
    boolean again = i > 0 && looksAlike(units.get(i - 1), unit);
    if (text.contains("----")) {
      return NOT;
    }
    double gain = again ? 0.4 : 2 + (unit.heading() ? 3 : unit.bold() ? 1.5 : 0);
    gain -= centred && unit.centred() ? 6 : 0;
    gain -= anyMarked && !marked(unit) ? 1.5 : 0;
    gain -= listed(unit, text);
    gain += Math.min(text.length(), 60) / 120.0;
    gain -= text.endsWith(".") && text.length() > 80 && Spaces.words(text) > 14 ? 2 : 0;
    gain -= text.length() > 250 ? 1.5 : 0;
    gain -= SENTENCES.matcher(text).matches() && text.indexOf(';') < 0 ? 1 : 0;
    return gain;
  }

  private static boolean marked(Unit unit) {
    return unit.heading() || unit.bold();
  }

  private static boolean looksAlike(Unit before, Unit unit) {
    return (unit.heading() && before.heading()) || (unit.bold() && before.bold());
  }

  private double authors(String text, int i) {
    if (text.length() > 160 || marked(units.get(i))) {
      return NOT;
    }
    if (SIGN.matcher(text).matches() && Spaces.words(text) < 16) {
      return 1.5;
    }
    boolean label = i + 1 < units.size() && units.get(i + 1).labelled();
    boolean names = Spaces.words(text) > 1 && Spaces.words(text) < 10 && names(text);
    return names ? 0.6 : label && text.length() < 80 ? 0.3 : NOT;
  }

  private static boolean names(String text) {
    for (String word : text.split("[ ,;&]+", -1)) {
      if (word.isEmpty() || SMALL.contains(word)) {
        continue;
      }
      if (!Character.isUpperCase(word.charAt(0)) || word.chars().anyMatch(Character::isDigit)) {
        return false;
      }
    }
    return !text.endsWith("?") && !text.endsWith("!") && text.indexOf(':') < 0;
  }

  /** The name of a newspaper is short. */
  private static double words(String text) {
    return Math.max(0, Spaces.words(text) - 6) * 0.3;
  }
}
