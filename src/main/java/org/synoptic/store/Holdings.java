package org.synoptic.store;

import java.util.List;
import org.synoptic.model.Capture;

/** Everything that came into a library, in the order in which it came. */
public final class Holdings {

  private final Database database;

  Holdings(Database database) {
    this.database = database;
  }

  /** Ids of all documents, older versions included. */
  public List<String> documents() {
    return database.ask(connection ->
        Rows.list(
            connection, "SELECT document FROM entry ORDER BY number", row -> row.getString(1)));
  }

  /** All captures, whatever was made of them. */
  public List<Capture> captures() {
    return database.ask(connection ->
        Rows.list(
            connection,
            "SELECT sha256, origin, time, media_type, size, '', '' FROM capture ORDER BY number",
            Documents::capture));
  }

  /** Which documents took the place of which. */
  public List<Replacement> replacements() {
    return database.ask(Versions::all);
  }
}
