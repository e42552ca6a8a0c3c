package org.synoptic.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synoptic.model.Claim;
import org.synoptic.model.Judgement;
import org.synoptic.model.Judgement.Aspect;
import org.synoptic.model.Link;
import org.synoptic.model.Pair;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.Section.Fact;

/** What the machine proposed of a claim and what each person decided, side by side. */
public final class SideBySide {

  private static final List<Aspect> ASPECTS =
      List.of(
          Aspect.ACCEPTANCE, Aspect.SPAN, Aspect.LEVEL, Aspect.SPEAKER, Aspect.LINK, Aspect.KIND);

  private final ComparisonIndex index;
  private final Decisions decisions;

  private SideBySide(ComparisonIndex index, Decisions decisions) {
    this.index = index;
    this.decisions = decisions;
  }

  /** A line for each aspect of a claim that somebody decided on, and one for each note. */
  public static List<Fact> of(ComparisonIndex index, Decisions decisions, Claim claim) {
    SideBySide one = new SideBySide(index, decisions);
    List<Fact> facts = new ArrayList<>();
    ASPECTS.forEach(aspect -> one.add(claim, aspect, facts));
    facts.addAll(notes(decisions, claim.id()));
    for (Pair pair : decisions.pairs(claim.id())) {
      String other = pair.first().equals(claim.id()) ? pair.second() : pair.first();
      String with = Words.get("beside.pair", About.of(Optional.of(index), other).name());
      notes(decisions, pair.subject())
          .forEach(note -> facts.add(Fact.of(note.label(), note.text() + "\n" + with)));
    }
    return facts;
  }

  /** The notes and tags that people gave a subject. */
  public static List<Fact> notes(Decisions decisions, String subject) {
    List<Fact> facts = new ArrayList<>();
    for (Aspect aspect : List.of(Aspect.NOTE, Aspect.TAG)) {
      decisions
          .all(subject, aspect)
          .forEach(one ->
              facts.add(
                  Fact.of(
                      Words.get("aspect." + Names.of(aspect)),
                      Words.get("beside.person", one.author(), one.value()))));
    }
    return facts;
  }

  private void add(Claim claim, Aspect aspect, List<Fact> facts) {
    List<Judgement> people = decisions.all(claim.id(), aspect);
    if (people.isEmpty()) {
      return;
    }
    List<String> all = new ArrayList<>();
    machine(index.asFound(claim), aspect)
        .ifPresent(value -> all.add(Words.get("beside.machine", value)));
    people.forEach(one -> all.add(Words.get("beside.person", one.author(), History.value(one))));
    facts.add(Fact.of(Words.get("aspect." + Names.of(aspect)), String.join("  ·  ", all)));
  }

  private Optional<String> machine(Claim claim, Aspect aspect) {
    Optional<Link> link = index.comparison().linksOf(claim).stream().findFirst();
    return switch (aspect) {
      case SPAN -> Optional.of("“" + claim.text() + "”");
      case LEVEL -> Optional.of(Said.levelName(claim.level()));
      case SPEAKER -> Optional.of(claim.speaker().orElse(Words.get("said.outlet")));
      case LINK -> link.map(one -> index.shortName(one.clause()));
      case KIND -> link.map(one -> Signs.kind(one.kind()));
      case ACCEPTANCE, STATUS, ARBITER, SILENCE, NOTE, TAG, TRAY, ALIGNMENT -> Optional.empty();
    };
  }
}
