package org.synoptic.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synoptic.model.Correction;
import org.synoptic.model.Judgement;
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
      for (Decision one : carried) {
        append(connection, one);
      }
      for (Orphaned one : orphans) {
        Orphans.add(connection, one);
      }
    });
  }

  /** What lies in the tray, oldest first. */
  public List<Orphaned> orphans() {
    return database.ask(Orphans::open);
  }

  /** Takes an orphan out of the tray by a judgement that stands for it. */
  public Judgement attach(long orphan, Decision decision) {
    List<Judgement> numbered = new ArrayList<>();
    Judgement made = decision.judgement();
    database.change(connection -> {
      Judgement judgement = append(connection, decision);
      Orphans.settle(
          connection,
          orphan,
          List.of(judgement.number()),
          made.reason(),
          made.author(),
          made.time());
      numbered.add(judgement);
    });
    return numbered.getFirst();
  }

  /** Takes an orphan out of the tray without a judgement in its place. */
  public void letGo(long orphan, String reason, String author, Instant time) {
    database.change(
        connection -> Orphans.settle(connection, orphan, List.of(), reason, author, time));
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
