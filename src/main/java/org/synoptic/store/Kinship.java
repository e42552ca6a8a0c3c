package org.synoptic.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is kept to tell which documents came from one place or say almost the same. */
public final class Kinship {

  private final Database database;

  Kinship(Database database) {
    this.database = database;
  }

  /** Sketches of texts by the numbers of their documents, from the one after {@code after}. */
  public Map<Long, int[]> sketches(long after, int most) {
    return database.ask(connection -> Entries.sketches(connection, after, most));
  }

  /** The sketch of a text by the number of its document. */
  public Optional<int[]> sketch(long number) {
    return database.ask(connection -> Entries.sketch(connection, number));
  }

  /** The id of a document by its number. */
  public Optional<String> document(long number) {
    return database.ask(connection -> Entries.document(connection, number));
  }

  /** Numbers of the newest versions that came from a place, newest first. */
  public List<Long> at(long address) {
    return database.often(Entries.AT, row -> row.getLong(1), address);
  }

  /** Sizes of the groups that say almost the same, by group; only groups of several. */
  public Map<Long, Integer> groups() {
    return database.ask(Entries::groups);
  }

  /** How many documents are in the group of a number. */
  public int members(long origin) {
    return database.ask(connection ->
        Rows.list(
                connection,
                "SELECT count(*) FROM entry WHERE origin = ? AND current = 1",
                row -> row.getInt(1),
                origin)
            .getFirst());
  }

  /** Ids of the documents in each group of several, by group and age. */
  public Map<Long, List<String>> members() {
    return database.ask(Entries::members);
  }

  /** Documents that came in before the facts about them were kept. */
  public List<Summary> uncounted(int most) {
    return database.ask(connection -> Entries.uncounted(connection, most));
  }

  /** Keeps the facts about documents that came in before they were. */
  public void complete(Map<String, Facts> facts) {
    database.change(connection -> {
      try (Batches writer = new Batches(connection)) {
        for (Map.Entry<String, Facts> one : facts.entrySet()) {
          Rows.run(
              connection,
              "UPDATE entry SET words = ?, doubts = ? WHERE document = ?",
              one.getValue().words(),
              Entries.names(one.getValue().doubts()),
              one.getKey());
          writer.find(one.getValue());
        }
      }
    });
  }
}
