package org.synoptic.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synoptic.model.Correction;
import org.synoptic.model.Judgement;
import org.synoptic.model.Proposal;
import org.synoptic.model.Subject;

/** What people said, with the words it is about. Nothing in it is ever changed or removed. */
public final class Log {

  private final Database database;

  Log(Database database) {
    this.database = database;
  }

  /** Adds a judgement with what it is about, and gives it with its number. */
  public Judgement append(Decision decision) {
    List<Judgement> numbered = new ArrayList<>();
    database.change(connection -> numbered.add(append(connection, decision)));
    return numbered.getFirst();
  }

  private static Judgement append(Connection connection, Decision decision) throws SQLException {
    Judgement judgement = Judgements.append(connection, decision.judgement());
    Judgements.about(connection, judgement.number(), decision.subject());
    return judgement;
  }

  /** What a judgement is about, when that was kept. */
  public Optional<Subject> subject(long judgement) {
    return database.ask(connection -> Judgements.subject(connection, judgement));
  }

  /** What the machine proposed of the claims and rows that people judged, by their subjects. */
  public Map<String, Proposal> proposals() {
    return database.ask(Judgements::proposals);
  }

  /** Numbers of the judgements that are about a document or words in it, oldest first. */
  public List<Long> about(String document) {
    return database.ask(connection -> Judgements.about(connection, document));
  }

  /**
   * Lets a newer version take the place of a document: with its judgements, as far as their words
   * were found; the others go into the tray.
   */
  public void replace(Batch batch, List<Decision> carried, List<Orphaned> orphans) {
    database.change(connection -> {
      try (Batches writer = new Batches(connection)) {
        writer.write(batch, Map.of());
      }
      keep(connection, carried, orphans);
    });
  }

  /** What lies in the tray, oldest first. */
  public List<Orphaned> orphans() {
    return database.ask(Orphans::open);
  }

  /**
   * Takes an orphan out of the tray by a judgement that stands for it, and gives that one.
   *
   * @param settled says that the orphan was attached
   */
  public Judgement attach(Decision decision, Judgement settled) {
    List<Judgement> numbered = new ArrayList<>();
    database.change(connection -> {
      numbered.add(append(connection, decision));
      Judgements.append(connection, settled);
    });
    return numbered.getFirst();
  }

  /**
   * Adds judgements that stand for older ones, and puts those that lost their words into the tray.
   */
  public void keep(List<Decision> carried, List<Orphaned> orphans) {
    database.change(connection -> keep(connection, carried, orphans));
  }

  private static void keep(Connection connection, List<Decision> carried, List<Orphaned> orphans)
      throws SQLException {
    for (Decision one : carried) {
      append(connection, one);
    }
    for (Orphaned one : orphans) {
      Orphans.add(connection, one);
    }
  }

  /**
   * Takes all judgements, orphans and corrections of another log that this one has not, all or
   * none. The documents they name must be here.
   *
   * @return numbers of the judgements that were taken
   */
  public List<Long> take(Log other) {
    List<Long> taken = new ArrayList<>();
    database.change(here -> taken.addAll(other.database.ask(there -> Merge.run(here, there))));
    return taken;
  }

  /** Adds a correction and lets lists and the index see it; gives it with its number. */
  public Correction append(Correction correction) {
    List<Long> number = new ArrayList<>();
    database.change(connection -> {
      number.add(Corrections.append(connection, correction));
      try (Batches writer = new Batches(connection)) {
        writer.changed(correction.document());
      }
    });
    return new Correction(
        number.getFirst(),
        correction.document(),
        correction.field(),
        correction.value(),
        correction.reason(),
        correction.author(),
        correction.time());
  }

  /** All corrections of a document in the order they were made. */
  public List<Correction> corrections(String document) {
    return database.ask(connection -> Corrections.of(connection, document));
  }
}
