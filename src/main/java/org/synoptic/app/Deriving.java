package org.synoptic.app;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.synoptic.analysis.Analyst;
import org.synoptic.importer.Reading;
import org.synoptic.index.Index;
import org.synoptic.model.Analysis;
import org.synoptic.model.Capture;
import org.synoptic.model.Document;
import org.synoptic.model.DocumentKind;
import org.synoptic.model.Problem;
import org.synoptic.model.Unread;
import org.synoptic.model.Version;
import org.synoptic.store.Addition;
import org.synoptic.store.Batch;
import org.synoptic.store.Facts;
import org.synoptic.store.Library;
import org.synoptic.store.LibraryException;
import org.synoptic.store.Replacement;
import org.synoptic.text.MinHash;

/** Takes documents from their captures again, with the reader of this program. */
final class Deriving {

  /** Share of common runs of words from which a part of a capture is an article known before. */
  private static final double SAME_ARTICLE = 0.3;

  /** The part of a capture that a person cut: no reader takes it again. */
  private static final String BY_HAND = "cut by hand";

  private final Engine engine;
  private final Library library;
  private final Index index;
  private final Intake intake;
  private final Kin kin;
  private final Carrying carrying;
  private final InstantSource clock;
  private final String version;

  Deriving(
      Engine engine,
      Library library,
      Index index,
      Intake intake,
      Kin kin,
      Carrying carrying,
      InstantSource clock,
      String version) {
    this.version = version;
    this.engine = engine;
    this.library = library;
    this.index = index;
    this.intake = intake;
    this.kin = kin;
    this.carrying = carrying;
    this.clock = clock;
  }

  /** How many documents were taken by another reader than this program's. */
  long outdated() {
    return (long) library.outdated(version).size() + unread().size();
  }

  /** Captures that an older reader took nothing from. */
  private List<Unread> unread() {
    return library.unread().stream()
        .filter(one -> !one.capture().reader().equals(version))
        .toList();
  }

  /** Puts a version that a person made in the place of a document. */
  synchronized Derivation replace(String id, Document now) {
    Document old =
        library
            .asTaken(id)
            .orElseThrow(() -> new IllegalArgumentException("There is no document " + id + "."));
    Capture capture = library.captures(id).getFirst();
    Derivation made = taken(old, by(capture, BY_HAND), now);
    new Follower(index).end();
    return made;
  }

  /** Takes documents again; tells what came of each. */
  synchronized Derivation.Report derive(
      List<String> documents, Consumer<Derivation> each, Progress progress) {
    List<String> all = documents.isEmpty() ? library.outdated(version) : documents;
    List<Unread> unread = documents.isEmpty() ? unread() : List.of();
    int total = all.size() + unread.size();
    List<Derivation> told = new ArrayList<>();
    Follower follower = new Follower(index);
    try {
      for (int i = 0; i < total && !progress.cancelled(); i++) {
        progress.at(i, total, "");
        Derivation derivation =
            i < all.size() ? derive(all.get(i)) : attempt(unread.get(i - all.size()));
        follower.nudge();
        told.add(derivation);
        each.accept(derivation);
        progress.rest();
      }
    } finally {
      follower.end();
    }
    progress.at(told.size(), total, "");
    return Derivation.Report.of(told);
  }

  private Derivation derive(String id) {
    try {
      Optional<Document> old = library.asTaken(id);
      List<Capture> captures = library.captures(id);
      if (old.isEmpty() || captures.isEmpty()) {
        return failed(id, new Problem("no-capture", "There is no capture of " + id + "."));
      }
      if (!library.newest(id).equals(id)) {
        return failed(
            id, new Problem("older-version", "A newer version has taken the place of " + id + "."));
      }
      Capture capture = captures.getFirst();
      if (capture.part().equals(BY_HAND)) {
        library.renew(by(capture, BY_HAND), old.get());
        return new Derivation(id, Optional.empty(), 0, 0, Optional.empty());
      }
      List<Reading> readings =
          intake.readings(
              ShownName.of(capture.origin()), library.bytes(capture.sha256()), capture.mediaType());
      return switch (part(old.get(), capture, readings)) {
        case Reading.Unreadable none -> failed(id, none.problem());
        case Reading.Told told -> failed(id, told.note());
        case Reading.Read read -> taken(old.get(), by(capture, read), read.document());
      };
    } catch (LibraryException refused) {
      return failed(id, new Problem("library", String.valueOf(refused.getMessage())));
    }
  }

  /** Tries a capture again that an older reader took nothing from. */
  private Derivation attempt(Unread unread) {
    Capture capture = unread.capture();
    try {
      List<Reading> readings =
          intake.readings(
              ShownName.of(capture.origin()), library.bytes(capture.sha256()), capture.mediaType());
      Reading reading =
          readings.stream()
              .filter(one -> one.part().equals(capture.part()))
              .findFirst()
              .orElse(readings.getFirst());
      return switch (reading) {
        case Reading.Read read -> found(by(capture, read), read.document());
        case Reading.Unreadable none -> still(capture, none.problem());
        case Reading.Told told -> still(capture, told.note());
      };
    } catch (LibraryException refused) {
      return failed("", new Problem("library", String.valueOf(refused.getMessage())));
    }
  }

  private Derivation still(Capture capture, Problem problem) {
    Unread still = new Unread(by(capture, capture.part()), problem);
    library.commit(new Batch(List.of(), List.of(), List.of(), List.of(still), Optional.empty()));
    return failed("", problem);
  }

  private Derivation found(Capture capture, Document document) {
    boolean known = library.summary(document.id()).isPresent();
    Facts facts =
        known ? Kin.NOTHING_NEW : kin.add(document, capture, MinHash.of(document.text())).facts();
    library.commit(
        new Batch(
            List.of(),
            List.of(new Addition(capture, document, facts)),
            List.of(),
            List.of(),
            Optional.empty()));
    kin.committed();
    return new Derivation("", Optional.of(document.id()), 0, 0, Optional.empty());
  }

  private Derivation taken(Document old, Capture capture, Document now) {
    if (now.id().equals(old.id())) {
      library.renew(capture, now);
      return new Derivation(old.id(), Optional.empty(), 0, 0, Optional.empty());
    }
    if (library.summary(now.id()).isPresent()) {
      return failed(
          old.id(),
          new Problem(
              "known", "What is taken from it now is in the library already: " + now.id() + "."));
    }
    Optional<Analysis> analysis = judged(old) ? Optional.of(engine.analyze(now)) : Optional.empty();
    analysis.ifPresent(carrying::analysed);
    Carrying.Result result = carrying.carry(old, now, clock.instant());
    Kin.Found found = kin.add(now, capture, MinHash.of(now.text()));
    Batch batch =
        new Batch(
            List.of(),
            List.of(new Addition(capture, now, found.facts())),
            List.of(new Replacement(old.id(), now.id(), Version.Cause.DERIVED, clock.instant())),
            List.of(),
            Optional.empty());
    try {
      library.log().replace(batch, result.carried(), result.orphans());
      kin.committed();
    } catch (LibraryException refused) {
      kin.rolledBack();
      throw refused;
    }
    analysis.ifPresent(one -> library.analyses().save(one, Analyst.VERSION));
    return new Derivation(
        old.id(),
        Optional.of(now.id()),
        result.carried().size(),
        result.orphans().size(),
        Optional.empty());
  }

  /** Only reports whose claims were judged, or might have been, need to be analysed. */
  private boolean judged(Document old) {
    return old.kind() == DocumentKind.REPORT
        && (!library.log().about(old.id()).isEmpty() || library.analyses().holds(old.id()));
  }

  /** What a capture holds now where a document was: by the name of the part, else by likeness. */
  private static Reading part(Document old, Capture capture, List<Reading> readings) {
    if (readings.size() == 1) {
      return readings.getFirst();
    }
    Map<Reading, Double> likeness = new LinkedHashMap<>();
    int[] sketch = MinHash.of(old.text()).least();
    for (Reading one : readings) {
      if (one instanceof Reading.Read read) {
        double same = one.part().equals(capture.part()) ? 0.1 : 0;
        int[] other = MinHash.of(read.document().text()).least();
        likeness.put(one, same + MinHash.resemblance(sketch, other));
      }
    }
    return likeness.entrySet().stream()
        .filter(one -> one.getValue() >= SAME_ARTICLE)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseGet(() ->
            new Reading.Unreadable(
                new Problem(
                    "not-found",
                    "The reader of this program finds no such article in "
                        + capture.origin()
                        + ".")));
  }

  private Capture by(Capture capture, Reading.Read read) {
    return by(capture, read.part());
  }

  private Capture by(Capture capture, String part) {
    return new Capture(
        capture.sha256(),
        capture.origin(),
        capture.time(),
        capture.mediaType(),
        capture.size(),
        part,
        version);
  }

  private static Derivation failed(String id, Problem problem) {
    return new Derivation(id, Optional.empty(), 0, 0, Optional.of(problem));
  }
}
