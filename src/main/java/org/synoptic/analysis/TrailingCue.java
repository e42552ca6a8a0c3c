package org.synoptic.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.synoptic.model.Span;

/** Cues that come after what they attribute: {@code "…," he said}; {@code …, said the official}. */
final class TrailingCue {

  private static final Set<String> AFTER =
      Set.of("", ".", ",", ":", ";", "?", "!", "—", "–", "-", "(");

  private final Report report;
  private final Clauses clauses;
  private final Line line;

  TrailingCue(Report report, Clauses clauses) {
    this.report = report;
    this.clauses = clauses;
    this.line = clauses.line();
  }

  /** The saying whose cue is this verb group, when its content stands before it. */
  Optional<Saying> at(int number) {
    VerbGroup group = clauses.groups().get(number);
    if (!ReportingVerbs.of(line.lemma(group.head())).takes(Frame.SPEECH)
        || group.form() == VerbGroup.Form.INFINITIVE) {
      return Optional.empty();
    }
    Range subject = clauses.subjects().get(number);
    if (adjacent(subject, group)) {
      int comma = subject.from() - 1;
      int from = line.is(0, "CCONJ") ? 1 : 0;
      Optional<Saying> around =
          new InterruptedCue(report, clauses)
              .around(subject, group, comma > from && tells(from, comma));
      if (around.isPresent()) {
        return around;
      }
      Optional<Span> content = content(subject.from());
      if (content.isPresent() && (isQuote(content.get()) || ends(group) || told(group))) {
        return Optional.of(saying(line, content.get(), subject, group, "quotation.trailing"));
      }
    }
    Range inverted = NounPhrases.after(line, group.to());
    ReportingVerbs.Entry verb = ReportingVerbs.of(line.lemma(group.head()));
    boolean goesOn =
        group.form() == VerbGroup.Form.GERUND
            || line.is(group.from(), "AUX")
            || clauses.subjectAt(group.to());
    if (!inverted.isEmpty() && !goesOn) {
      Optional<Span> content = content(group.from());
      boolean plain = !verb.takes(Frame.MATTER) && !verb.takes(Frame.ADDRESSEE);
      boolean told = line.lemma(group.head()).equals("tell");
      if (content.isPresent() && (plain || (isQuote(content.get()) && !told))) {
        return Optional.of(saying(line, content.get(), inverted, group, "quotation.inverted"));
      }
    }
    return Optional.empty();
  }

  private boolean adjacent(Range subject, VerbGroup group) {
    return !subject.isEmpty()
        && (subject.to() == group.from()
            || subject.to() + 1 == group.from()
            || (subject.to() < group.from()
                && (line.word(group.from() - 1).equals(",")
                    || line.word(group.from() - 1).equals(")"))));
  }

  /** Whether nothing that could be content follows the verb. */
  private boolean ends(VerbGroup group) {
    int at = group.to();
    return AFTER.contains(line.word(at))
        || NounPhrases.isTime(line.word(at))
        || line.is(at, "ADP", "ADV")
        || line.word(at).equals("after")
        || line.word(at).equals("when")
        || line.word(at).equals("as");
  }

  /** Whether all that follows the verb is who was told: {@code a spokesman told the Echo}. */
  private boolean told(VerbGroup group) {
    boolean addressed =
        ReportingVerbs.of(line.lemma(group.head())).takes(Frame.ADDRESSEE) && !group.passive();
    int end = NounPhrases.after(line, group.to()).to();
    return addressed
        && end > group.to()
        && (AFTER.contains(line.word(end)) || line.is(end, "ADP"))
        && new Content(report, clauses).after(group).isEmpty();
  }

  private boolean isQuote(Span content) {
    return report
        .around(content.end() - 1)
        .filter(m -> m.span().end() == content.end())
        .isPresent();
  }

  /** The content that ends before a place: words in marks, or a clause and a comma. */
  private Optional<Span> content(int place) {
    int start = line.span(place).start();
    Optional<Marked> words = report.before(start);
    if (words.isPresent()
        && report.near(words.get().span().end(), start, ",—–-")
        && !closes(words.get().span(), place)) {
      return Optional.of(whole(words.get().span()));
    }
    if (!line.word(place - 1).equals(",")) {
      return Optional.empty();
    }
    int from = 0;
    while (line.is(from, "CCONJ", "PUNCT") && report.from(line.span(from).start()).isEmpty()) {
      from++;
    }
    return stands(from, place - 1) ? Optional.of(line.span(from, place - 1)) : Optional.empty();
  }

  /** Whether words in marks that are no sentence end the sentence before the cue's with a stop. */
  private boolean closes(Span words, int place) {
    String text = words.of(report.text());
    boolean stop = text.length() > 1 && text.charAt(text.length() - 2) == '.';
    return stop && place == 0 && !report.sentenceLike(words);
  }

  /** Words in marks with what stands before them in their sentence, when they end its clause. */
  private Span whole(Span words) {
    int number = report.sentence(words.start());
    if (number < 0) {
      return words;
    }
    Clauses one = report.clauses().get(number);
    Span sentence = one.line().sentence().span();
    int first = one.line().at(words.start());
    boolean own =
        sentence.start() < words.start()
            && words.start() < sentence.end()
            && one.line().size() > 0
            && stands(one, 0, first);
    boolean inner = first > 0 && !one.line().is(first - 1, "PUNCT");
    return own && inner ? new Span(sentence.start(), words.end()) : words;
  }

  /** Whether a clause says something without what follows it. */
  private boolean tells(int from, int to) {
    return stands(from, to) && Words.content(line, new Range(from, to)) > 1;
  }

  private boolean stands(int from, int to) {
    return stands(clauses, from, to);
  }

  /** Whether a main clause with its own subject and verb stands between two places. */
  private static boolean stands(Clauses clauses, int from, int to) {
    Line line = clauses.line();
    boolean subordinate =
        (line.is(from, "SCONJ") && !line.word(from).equals("with"))
            || Set.of("as", "when", "while", "after", "before").contains(line.word(from));
    List<VerbGroup> groups = clauses.groups();
    boolean comma = false;
    for (int i = 0; i < groups.size(); i++) {
      VerbGroup group = groups.get(i);
      if (group.from() >= from
          && group.to() <= to
          && group.finite()
          && !clauses.subjects().get(i).isEmpty()) {
        if (!subordinate) {
          return true;
        }
        for (int j = from; j < group.from(); j++) {
          comma |= line.word(j).equals(",");
        }
        if (comma) {
          return true;
        }
      }
    }
    return false;
  }

  /** What a cue at some distance from its content gives. */
  static Saying saying(Line line, Span content, Range speaker, VerbGroup group, String rule) {
    return new Saying(
        List.of(content),
        Optional.of(line.span(speaker)),
        Optional.of(line.span(group.from(), group.to())),
        Optional.empty(),
        rule,
        0.9,
        Stance.GIVES);
  }
}
