package org.synoptic.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the program and its user want remembered about a library, by name. They are read once, so
 * that asking for one never waits for the database.
 */
public final class Settings {

  private final Database database;
  private final NavigableMap<String, String> kept = new TreeMap<>();
  private boolean read;

  Settings(Database database) {
    this.database = database;
  }

  /** A setting by name. */
  public synchronized Optional<String> get(String name) {
    return Optional.ofNullable(all().get(name));
  }

  /** Settings whose names begin so, by the rest of their names, in the order of the names. */
  public synchronized Map<String, String> starting(String prefix) {
    Map<String, String> found = new LinkedHashMap<>();
    for (Map.Entry<String, String> one : all().tailMap(prefix).entrySet()) {
      if (!one.getKey().startsWith(prefix)) {
        break;
      }
      found.put(one.getKey().substring(prefix.length()), one.getValue());
    }
    return found;
  }

  /** Remembers a setting; it is on disk when this returns. */
  public void put(String name, String value) {
    database.change(connection ->
        Rows.run(
            connection,
            "INSERT INTO setting (name, value) VALUES (?, ?)"
                + " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            name,
            value));
    synchronized (this) {
      all().put(name, value);
    }
  }

  private NavigableMap<String, String> all() {
    if (!read) {
      database.ask(connection ->
          Rows.list(
              connection,
              "SELECT name, value FROM setting",
              row -> kept.put(row.getString(1), row.getString(2))));
      read = true;
    }
    return kept;
  }
}
