package org.synoptic.app;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.synoptic.model.Capture;
import org.synoptic.model.Document;
import org.synoptic.model.Dossier;
import org.synoptic.model.Judgement;
import org.synoptic.model.Version;
import org.synoptic.store.Addition;
import org.synoptic.store.Batch;
import org.synoptic.store.Facts;
import org.synoptic.store.Library;
import org.synoptic.store.LibraryException;
import org.synoptic.store.Replacement;
import org.synoptic.text.MinHash;

/**
 * Takes another library in: its captures, documents, dossiers and, unless told otherwise, what
 * people decided. Nothing here is changed or lost; what is here already is not taken twice.
 */
final class Merging {

  private static final int BATCH = 64;

  private final Library library;
  private final Kin kin;
  private final Carrying carrying;
  private final InstantSource clock;

  Merging(Library library, Kin kin, Carrying carrying, InstantSource clock) {
    this.library = library;
    this.kin = kin;
    this.carrying = carrying;
    this.clock = clock;
  }

  /**
   * Takes it in. Broken off, it leaves what was taken so far, and can be done again.
   *
   * @param judgements whether what people decided is taken, too
   */
  MergeReport take(Library other, boolean judgements, Progress progress) {
    List<String> missing = captures(other, progress);
    int documents = documents(other, progress);
    replacements(other);
    List<Long> taken = judgements ? library.log().take(other.log()) : List.of();
    List<String> dossiers = dossiers(other);
    int orphans = carryOver(new HashSet<>(taken));
    library.touch(judgements ? tagged(taken) : List.of());
    return new MergeReport(documents, taken.size(), orphans, dossiers, missing);
  }

  private List<String> captures(Library other, Progress progress) {
    List<String> missing = new ArrayList<>();
    List<Capture> all = other.holdings().captures();
    List<Capture> batch = new ArrayList<>();
    for (int i = 0; i < all.size() && !progress.cancelled(); i++) {
      Capture one = all.get(i);
      progress.at(i, all.size(), one.origin());
      try {
        if (!library.holds(one.sha256(), one.size())) {
          library.keep(one, other.bytes(one.sha256()));
        }
        batch.add(one);
      } catch (LibraryException damaged) {
        missing.add(one.origin() + ": " + damaged.getMessage());
      }
      if (batch.size() == BATCH || i == all.size() - 1) {
        library.commit(new Batch(batch, List.of(), List.of(), List.of(), Optional.empty()));
        batch.clear();
      }
    }
    library.commit(new Batch(List.of(), List.of(), List.of(), other.unread(), Optional.empty()));
    return missing;
  }

  private int documents(Library other, Progress progress) {
    List<Addition> batch = new ArrayList<>();
    int fresh = 0;
    for (String id : other.holdings().documents()) {
      if (progress.cancelled()) {
        break;
      }
      Document document = other.asTaken(id).orElseThrow();
      boolean known = library.summary(id).isPresent();
      fresh += known ? 0 : 1;
      List<Capture> from = other.captures(id);
      Facts facts =
          known || from.isEmpty()
              ? Kin.NOTHING_NEW
              : kin.add(document, from.getFirst(), MinHash.of(document.text())).facts();
      from.forEach(capture -> batch.add(new Addition(capture, document, facts)));
      if (batch.size() >= BATCH) {
        add(batch);
      }
    }
    add(batch);
    return fresh;
  }

  private void add(List<Addition> batch) {
    boolean done = false;
    try {
      library.commit(new Batch(List.of(), batch, List.of(), List.of(), Optional.empty()));
      done = true;
    } finally {
      if (done) {
        kin.committed();
      } else {
        kin.rolledBack();
      }
    }
    batch.clear();
  }

  /** A replacement that would make a circle with those here is left out. */
  private void replacements(Library other) {
    Set<String> old = new HashSet<>();
    library.holdings().replacements().forEach(one -> old.add(one.old()));
    for (Replacement one : other.holdings().replacements()) {
      if (old.add(one.old()) && !library.newest(one.now()).equals(one.old())) {
        library.commit(new Batch(List.of(), List.of(), List.of(one), List.of(), Optional.empty()));
      }
    }
  }

  private List<String> dossiers(Library other) {
    List<String> added = new ArrayList<>();
    List<Dossier> here = new ArrayList<>(library.dossiers());
    for (Dossier one : other.dossiers()) {
      Dossier newest =
          new Dossier(
              one.name(),
              one.reports().stream().map(library::newest).distinct().toList(),
              one.policies().stream().map(library::newest).distinct().toList());
      if (here.stream().noneMatch(it -> sameDocuments(it, newest))) {
        Dossier named = new Dossier(free(one.name(), here), newest.reports(), newest.policies());
        library.save(named);
        here.add(named);
        added.add(named.name());
      }
    }
    return added;
  }

  private static boolean sameDocuments(Dossier a, Dossier b) {
    return a.reports().equals(b.reports()) && a.policies().equals(b.policies());
  }

  /** The name itself, or with a number behind it when a dossier here has it. */
  private static String free(String name, List<Dossier> here) {
    Set<String> names = new HashSet<>();
    here.forEach(one -> names.add(one.name()));
    String free = name;
    for (int number = 2; names.contains(free); number++) {
      free = name + " (" + number + ")";
    }
    return free;
  }

  /** Judgements that were taken on a text that has a newer version here go along to that. */
  private int carryOver(Set<Long> taken) {
    int orphans = 0;
    Set<Long> carried = new HashSet<>();
    library.judgements().forEach(one -> one.carriedFrom().ifPresent(carried::add));
    library.log().orphans().forEach(one -> carried.add(one.judgement()));
    for (Replacement one : library.holdings().replacements()) {
      if (one.cause() == Version.Cause.DERIVED && !taken.isEmpty()) {
        Carrying.Result result =
            carrying.carry(
                library.asTaken(one.old()).orElseThrow(),
                library.asTaken(one.now()).orElseThrow(),
                clock.instant(),
                it -> taken.contains(it.number()) && !carried.contains(it.number()));
        library.log().keep(result.carried(), result.orphans());
        orphans += result.orphans().size();
      }
    }
    return orphans;
  }

  /** Documents whose tags search must see. */
  private List<String> tagged(List<Long> taken) {
    Set<Long> numbers = new HashSet<>(taken);
    return library.judgements().stream()
        .filter(one -> one.aspect() == Judgement.Aspect.TAG && numbers.contains(one.number()))
        .map(Judgement::subject)
        .filter(one -> library.summary(one).isPresent())
        .distinct()
        .toList();
  }
}
