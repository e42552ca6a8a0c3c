package org.synoptic.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the program and its user want remembered about a library, by name. */
public final class Settings {

  private final Database database;

  Settings(Database database) {
    this.database = database;
  }

  /** A setting by name. */
  public Optional<String> get(String name) {
    return database
        .ask(connection ->
            Rows.list(
                connection,
                "SELECT value FROM setting WHERE name = ?",
                row -> row.getString(1),
                name))
        .stream()
        .findFirst();
  }

  /** Settings whose names begin so, by the rest of their names. */
  public Map<String, String> starting(String prefix) {
    Map<String, String> found = new LinkedHashMap<>();
    database.ask(connection ->
        Rows.list(
            connection,
            "SELECT name, value FROM setting WHERE name >= ?1 AND name < ?1 || char(0x10ffff)",
            row -> found.put(row.getString(1).substring(prefix.length()), row.getString(2)),
            prefix));
    return found;
  }

  /** Remembers a setting. */
  public void put(String name, String value) {
    database.change(connection ->
        Rows.run(
            connection,
            "INSERT INTO setting (name, value) VALUES (?, ?)"
                + " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            name,
            value));
  }
}
