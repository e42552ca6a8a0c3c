package org.synoptic.store;

import com.google.gson.JsonParseException;
import com.google.gson.reflect.TypeToken;
import java.util.List;
import java.util.Optional;
import org.synoptic.model.Analysis;

/** What the analysis found in the documents of a library: a cache that may be emptied. */
public final class Analyses {

  private static final TypeToken<Analysis> ANALYSIS = new TypeToken<>() {};

  private final Database database;

  Analyses(Database database) {
    this.database = database;
  }

  /** Ids of the documents of which an analysis is kept. */
  public List<String> documents() {
    return database.ask(connection ->
        Rows.list(connection, "SELECT DISTINCT document FROM analysis", row -> row.getString(1)));
  }

  /** Whether an analysis of a document is kept, by whichever version. */
  public boolean holds(String document) {
    return !database
        .ask(connection ->
            Rows.list(
                connection,
                "SELECT 1 FROM analysis WHERE document = ? LIMIT 1",
                row -> row.getInt(1),
                document))
        .isEmpty();
  }

  /** Whether what a version of the analysis found in a document is kept. */
  public boolean holds(String document, String version) {
    return !database
        .ask(connection ->
            Rows.list(
                connection,
                "SELECT 1 FROM analysis WHERE document = ? AND version = ?",
                row -> row.getInt(1),
                document,
                version))
        .isEmpty();
  }

  /** What a version of the analysis found in a document, when it was kept. */
  public Optional<Analysis> of(String document, String version) {
    List<String> found =
        database.ask(connection ->
            Rows.list(
                connection,
                "SELECT found FROM analysis WHERE document = ? AND version = ?",
                row -> row.getString(1),
                document,
                version));
    try {
      return found.stream().findFirst().map(json -> Json.read(json, ANALYSIS));
    } catch (JsonParseException otherForm) {
      return Optional.empty(); // It is a cache: what cannot be read is made again.
    }
  }

  /** Keeps what a version of the analysis found; older versions of it are dropped. */
  public void save(Analysis analysis, String version) {
    String found = Json.write(analysis);
    database.change(connection -> {
      Rows.run(connection, "DELETE FROM analysis WHERE document = ?", analysis.document());
      Rows.run(
          connection,
          "INSERT INTO analysis (document, version, found) VALUES (?, ?, ?)",
          analysis.document(),
          version,
          found);
      Rows.run(
          connection,
          "UPDATE entry SET claims = ? WHERE document = ?",
          analysis.claims().size(),
          analysis.document());
    });
  }
}
