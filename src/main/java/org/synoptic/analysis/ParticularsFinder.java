package org.synoptic.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.model.Modality;
import org.synoptic.model.Particulars;
import org.synoptic.model.Span;

/** Tells the modality of a proposition, and the times and numbers in it. */
final class ParticularsFinder {

  private static final String DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.)";
  private static final String YEAR = "(?:1[5-9]|20)\\d\\d";
  private static final String TERM =
      "(?:day|night|week|weekend|month|quarter|year|decade|century|spring|summer|autumn|winter)";

  private static final Pattern TIME =
      Pattern.compile(
          ("(?:(?:last|next|this|on|late|early|since|until|by) )?(?:(?:DAY,? )?(?:\\d{1,2} )?MONTH"
                  + "(?: \\d{1,2}(?:st|nd|rd|th)?\\b)?(?:,? YEAR\\b)?|DAY)"
                  + "|(?:last|next|this|past|coming|every) TERM\\b|\\b\\w+ TERMs? ago\\b"
                  + "|\\b(?:in|since|by|until|from|before|after|of) YEAR\\b"
                  + "|\\b(?:today|yesterday|tomorrow|tonight)\\b")
              .replace("DAY", DAY)
              .replace("MONTH", MONTH)
              .replace("YEAR", YEAR)
              .replace("TERM", TERM));

  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?<![\\p{L}\\d.,-])[$€£¥]?\\d[\\d,]*(?:\\.\\d+)?(?:[ -]?(?:%|per ?cent\\b|percentage"
              + " points?\\b"
              + "|(?:hundred|thousand|million|billion|trillion)\\b))*(?:st|nd|rd|th)?(?![\\p{L}\\d])"
              + "|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty"
              + "|dozens?|hundreds?|thousands?|millions?|billions?)\\b");

  private static final Set<String> DUTY = Set.of("must", "shall");
  private static final Set<String> ADVICE = Set.of("should", "ought");
  private static final Set<String> CHANCE = Set.of("may", "might", "could");

  private ParticularsFinder() {}

  /**
   * What a part of a sentence says beside its proposition.
   *
   * @param rule the rule of the claim
   */
  static Particulars of(String text, Clauses clauses, Range part, Span span, String rule) {
    List<Span> times = found(TIME, text, span);
    List<Span> quantities = found(QUANTITY, text, span);
    quantities.removeIf(one -> times.stream().anyMatch(one::overlaps));
    return new Particulars(modality(clauses, part, rule), times, quantities);
  }

  private static List<Span> found(Pattern pattern, String text, Span span) {
    List<Span> found = new ArrayList<>();
    Matcher one = pattern.matcher(text).region(span.start(), span.end());
    while (one.find()) {
      found.add(new Span(one.start(), one.end()));
    }
    return found;
  }

  private static Modality modality(Clauses clauses, Range part, String rule) {
    if (rule.equals("claim.request")) {
      return Modality.CALLS_FOR;
    }
    Line line = clauses.line();
    for (int i = 0; i < clauses.groups().size(); i++) {
      VerbGroup group = clauses.groups().get(i);
      if (group.head() >= part.from() && group.to() <= part.to() && group.finite()) {
        return modality(
            line, group, i + 1 < clauses.groups().size() ? clauses.groups().get(i + 1) : group);
      }
    }
    return Modality.STATES;
  }

  private static Modality modality(Line line, VerbGroup group, VerbGroup next) {
    boolean leads = next.form() == VerbGroup.Form.INFINITIVE && next.from() - group.to() < 8;
    ReportingVerbs.Entry verb = ReportingVerbs.of(line.lemma(group.head()));
    if (leads
        && next.from() == group.to()
        && Set.of("have", "need").contains(line.lemma(group.head()))) {
      return Modality.MUST;
    }
    for (int i = group.from(); i <= group.head(); i++) {
      String word = line.word(i);
      if (DUTY.contains(word)) {
        return Modality.MUST;
      }
      if (ADVICE.contains(word)) {
        return Modality.SHOULD;
      }
      if (CHANCE.contains(word)) {
        return Modality.MAY;
      }
      if (Set.of("will", "would", "'ll", "’ll", "wo").contains(word)) {
        return Modality.WILL;
      }
      if (Set.of("can", "ca", "cannot").contains(word)) {
        return Modality.CAN;
      }
    }
    if (leads && verb.takes(Frame.REQUEST)) {
      return Modality.CALLS_FOR;
    }
    boolean promise =
        Set.of("promise", "vow", "pledge", "commit").contains(line.lemma(group.head()));
    return leads && promise ? Modality.PROMISES : Modality.STATES;
  }
}
