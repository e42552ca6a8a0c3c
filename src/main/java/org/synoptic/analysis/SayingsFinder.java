package org.synoptic.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the findings of all rules together; no words are left to two of them. */
final class SayingsFinder {

  private SayingsFinder() {}

  /** All sayings by position. */
  static List<Saying> find(Report report) {
    List<Saying> found = new ArrayList<>(new SpeechFinder(report).find());
    List<Saying> frames = new ArrayList<>(new AccordingTo(report).find());
    frames.addAll(new AsFrame(report).find());
    Taken spoken = contents(found);
    frames.removeIf(one -> one.cue().map(spoken::contains).orElse(false));
    yieldTo(frames, found);
    found.addAll(frames);

    List<Saying> labels = Labels.find(report);
    yieldTo(labels, found);
    Taken kept = contents(found);
    labels.removeIf(one -> one.content().stream().anyMatch(kept::contains));
    found.addAll(labels);

    Taken spent = contents(found);
    found.forEach(one -> one.cue().ifPresent(spent::add));
    List<Saying> nouns = new NounCues(report).find();
    nouns.removeIf(one -> one.parts().stream().anyMatch(spent::contains));
    found.addAll(nouns);

    List<Saying> all = ContinuedSpeech.extend(report, found);
    all.sort(Comparator.comparingInt(Saying::start));
    return all;
  }

  /** Drops the sayings whose cues are in truth part of what better ones give. */
  private static void yieldTo(List<Saying> better, List<Saying> found) {
    Taken content = contents(better);
    found.removeIf(one -> one.cue().map(content::contains).orElse(false));
  }

  private static Taken contents(List<Saying> sayings) {
    Taken taken = new Taken();
    sayings.forEach(one -> one.content().forEach(taken::add));
    return taken;
  }
}
