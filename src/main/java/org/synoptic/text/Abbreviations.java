package org.synoptic.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a full stop after a short form tells about the end of a sentence in English. */
enum Abbreviations {
  /** Nothing is abbreviated. */
  NONE,
  /** Stands before a name or goes on in any case: {@code Mr.}, {@code e.g.}, {@code vs.}. */
  OPEN,
  /** Stands before a number: {@code No. 5}, {@code p. 12}; otherwise an ordinary word. */
  BEFORE_NUMBER,
  /** The hour: {@code a.m.}, {@code p.m.}. */
  HOUR,
  /** May stand anywhere, the end of a sentence too: {@code U.S.}, {@code Inc.}, {@code etc.}. */
  ANYWHERE,
  /** The initial of a name: {@code J. Smith}. */
  INITIAL;

  private static final Set<String> TITLES =
      words(
          "mr mrs ms messrs mme mlle dr drs prof rev hon fr msgr gen col lt capt cpt sgt maj cmdr"
              + " cdr adm brig pvt cpl rep reps sen sens gov govs pres supt det insp amb atty dir"
              + " mt ft st ste assoc asst sra srta lic sig sig.ra dott herr hrn hr fru mevr dhr dña"
              + " uds");
  private static final Set<String> CONNECTIVES =
      words(
          "e.g i.e eg ie vs cf viz approx ca ps p.s nr bzw mr mrs ms dr "
              + "ul św inż mgr np tzw m.in bl.a f.eks kl г ул им проф акад тов стр");
  private static final Set<String> COUNTING =
      words(
          "no nos n° c nº № p pp vol vols art arts sec secs fig figs ch chap cl para paras eq tel"
              + " ext ver v");
  private static final Set<String> HOURS = words("a.m p.m am pm");
  private static final Set<String> FREE =
      words(
          "inc corp co cos al st ltd llc plc bros jr sr esq etc ph.d m.d b.a m.a b.sc m.sc d.phil"
              + " jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs"
              + " fri ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich"
              + " minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ont que dept"
              + " dist assn univ inst min max ave blvd rd ed eds est govt natl intl gmbh s.a a.d"
              + " b.c c.e b.c.e r.i.p");
  private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.)+\\p{L}");
  private static final Set<String> ALSO_WORDS =
      words("am ill ind mass miss la pa max min mar sec ed est del mo");

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  /**
   * What a word is that has a full stop behind it.
   *
   * @param word the letters, digits and inner stops before the full stop
   */
  static Abbreviations of(String word) {
    boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    if (word.length() == 1 && capital) {
      return INITIAL;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (CONNECTIVES.contains(lower) || (capital && TITLES.contains(lower))) {
      return OPEN;
    }
    if (COUNTING.contains(lower)) {
      return BEFORE_NUMBER;
    }
    if (lower.length() > 2 && HOURS.contains(lower)) {
      return HOUR;
    }
    if (FREE.contains(lower) && (capital || !ALSO_WORDS.contains(lower))) {
      return ANYWHERE;
    }
    return DOTTED.matcher(word).matches() ? ANYWHERE : NONE;
  }
}
