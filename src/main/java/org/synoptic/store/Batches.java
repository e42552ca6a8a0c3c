package org.synoptic.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.synoptic.model.Capture;
import org.synoptic.model.Document;
import org.synoptic.model.Unread;
import org.synoptic.model.Version;
import org.synoptic.store.Packs.Location;

/** Brings a batch into the database. Runs inside a transaction. */
final class Batches implements AutoCloseable {

  private final Connection connection;
  private final Statements inserts;

  /** Whether any capture could not be read so far; those of a batch come after its documents. */
  private final boolean problems;

  private long revision;

  Batches(Connection connection) throws SQLException {
    this.connection = connection;
    this.inserts = new Statements(connection);
    this.revision = Entries.revision(connection);
    this.problems =
        !Rows.list(connection, "SELECT 1 FROM problem LIMIT 1", row -> row.getInt(1)).isEmpty();
  }

  /**
   * Writes it.
   *
   * @param locations where bytes lie that were kept and are not named in the database yet
   */
  void write(Batch batch, Map<String, Location> locations) throws SQLException {
    for (Capture one : batch.captures()) {
      capture(one, Optional.ofNullable(locations.get(one.sha256())));
    }
    for (Addition one : batch.additions()) {
      add(one);
    }
    for (Replacement one : batch.replacements()) {
      replace(one);
    }
    for (Unread one : batch.unread()) {
      unread(one);
    }
    if (batch.step().isPresent()) {
      step(batch.step().get());
    }
  }

  private void capture(Capture capture, Optional<Location> location) throws SQLException {
    if (location.isPresent()) {
      inserts.run(
          "INSERT INTO stored (sha256, pack, start, size) VALUES (?, ?, ?, ?)"
              + " ON CONFLICT (sha256) DO UPDATE"
              + " SET pack = excluded.pack, start = excluded.start, size = excluded.size",
          capture.sha256(),
          location.get().pack(),
          location.get().start(),
          location.get().size());
    }
    inserts.run(
        "INSERT INTO capture (sha256, origin, time, media_type, size)"
            + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (sha256, origin) DO NOTHING",
        capture.sha256(),
        capture.origin(),
        capture.time().toString(),
        capture.mediaType(),
        capture.size());
  }

  private void add(Addition addition) throws SQLException {
    Capture capture = addition.capture();
    Document document = addition.document();
    String metadata = Json.write(document.metadata());
    String warnings = Json.write(document.warnings());
    int fresh =
        inserts.run(
            "INSERT INTO document (id, kind, title, metadata, warnings, length, clauses, text,"
                + " provenance) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
            document.id(),
            document.kind().name(),
            document.metadata().title(),
            metadata,
            warnings,
            document.text().length(),
            Json.write(document.clauses()),
            document.text(),
            Json.write(document.provenance()));
    if (fresh > 0) {
      enter(document, metadata, warnings, addition.facts());
    }
    inserts.run(
        "INSERT INTO derivation (sha256, part, document, reader) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (sha256, part, document) DO UPDATE SET reader = excluded.reader",
        capture.sha256(),
        capture.part(),
        document.id(),
        capture.reader());
    if (problems) {
      inserts.run(
          "DELETE FROM problem WHERE sha256 = ? AND part = ?", capture.sha256(), capture.part());
    }
  }

  private void enter(Document document, String metadata, String warnings, Facts facts)
      throws SQLException {
    inserts.run(
        "INSERT INTO entry (number, document, kind, current, title, metadata, warnings, doubts,"
            + " words, origin, revision) VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?)",
        facts.number(),
        document.id(),
        document.kind().name(),
        document.metadata().title(),
        metadata,
        warnings,
        Entries.names(facts.doubts()),
        facts.words(),
        facts.number(),
        ++revision);
    find(facts);
  }

  /** Keeps by what a document is found again: its sketch, its addresses, its group. */
  void find(Facts facts) throws SQLException {
    if (facts.sketch().length > 0) {
      inserts.run(
          "INSERT INTO sketch (number, least) VALUES (?, ?) ON CONFLICT (number) DO NOTHING",
          facts.number(),
          Entries.bytes(facts.sketch()));
    }
    for (long address : facts.addresses()) {
      inserts.run(
          "INSERT INTO address (hash, number) VALUES (?, ?) ON CONFLICT DO NOTHING",
          address,
          facts.number());
    }
    for (long other : facts.origins()) {
      join(facts.number(), other);
    }
  }

  /** Makes two groups one, under the older number (union by age). */
  private void join(long a, long b) throws SQLException {
    long one = origin(a);
    long other = origin(b);
    if (one != other) {
      inserts.run(
          "UPDATE entry SET origin = ? WHERE origin = ?",
          Math.min(one, other),
          Math.max(one, other));
    }
  }

  private long origin(long number) throws SQLException {
    return Rows.list(
            connection, "SELECT origin FROM entry WHERE number = ?", row -> row.getLong(1), number)
        .stream()
        .findFirst()
        .orElse(number);
  }

  private void replace(Replacement replacement) throws SQLException {
    inserts.run(
        "INSERT INTO replacement (old, new, cause, time) VALUES (?, ?, ?, ?)",
        replacement.old(),
        replacement.now(),
        replacement.cause().name(),
        replacement.time().toString());
    inserts.run(
        "UPDATE entry SET current = 0, revision = ? WHERE document = ?",
        ++revision,
        replacement.old());
    if (replacement.cause() == Version.Cause.DERIVED) {
      Dossiers.replace(connection, replacement.old(), replacement.now());
      Corrections.copy(connection, replacement.old(), replacement.now());
      changed(replacement.now());
    }
  }

  /** Makes the entry of a document again and lets the index see it. */
  void changed(String document) throws SQLException {
    Corrections.apply(connection, document);
    inserts.run("UPDATE entry SET revision = ? WHERE document = ?", ++revision, document);
  }

  private void unread(Unread unread) throws SQLException {
    Capture capture = unread.capture();
    inserts.run(
        "INSERT INTO problem (sha256, part, reader, code, message) VALUES (?, ?, ?, ?, ?)"
            + " ON CONFLICT (sha256, part) DO UPDATE SET reader = excluded.reader,"
            + " code = excluded.code, message = excluded.message",
        capture.sha256(),
        capture.part(),
        capture.reader(),
        unread.problem().code(),
        unread.problem().message());
  }

  private void step(JobStep step) throws SQLException {
    inserts.run(
        "UPDATE import_job SET done = ?, inside = ?, imported = imported + ?,"
            + " duplicates = duplicates + ?, failed = failed + ? WHERE number = ?",
        step.done(),
        step.inside(),
        step.imported(),
        step.duplicates(),
        step.failed(),
        step.job());
  }

  @Override
  public void close() throws SQLException {
    inserts.close();
  }
}
