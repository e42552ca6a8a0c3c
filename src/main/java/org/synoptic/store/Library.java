package org.synoptic.store;

import com.google.gson.JsonParseException;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.synoptic.model.Analysis;
import org.synoptic.model.Capture;
import org.synoptic.model.Document;
import org.synoptic.model.Dossier;
import org.synoptic.model.Judgement;

/**
 * A library folder: captures, database, settings. What a method has added is on disk when it
 * returns, and a program that dies leaves nothing half done. May be used by several threads at
 * once. Every method throws {@link LibraryException} when the disk or the database refuses.
 */
public final class Library implements AutoCloseable {

  private static final int BATCH = 256;
  private static final TypeToken<Analysis> ANALYSIS = new TypeToken<>() {};

  private final Path folder;
  private final LibraryLock lock;
  private final Database database;
  private final Captures captures;

  Library(Path folder, LibraryLock lock, Database database) {
    this.folder = folder;
    this.lock = lock;
    this.database = database;
    this.captures = new Captures(folder);
  }

  /**
   * Opens a library and makes it when it is not there. When another program has it open, or the
   * disk is read-only, it opens for reading ({@link #readOnly}).
   *
   * @throws LibraryException when it cannot be used at all: no folder, damaged, of a newer program
   */
  public static Library open(Path folder) {
    return open(folder, LibraryLock::of, Migrations.bundled());
  }

  static Library open(Path folder, Function<Path, LibraryLock> locks, Migrations migrations) {
    Path home = folder.toAbsolutePath().normalize();
    if (Files.exists(home) && !Files.isDirectory(home)) {
      throw new LibraryException(home + " is a file; a library is a folder.");
    }
    try {
      Files.createDirectories(home);
    } catch (IOException unable) {
      throw new LibraryException(
          "The folder " + home + " cannot be made: " + Reasons.of(unable) + ".", unable);
    }
    LibraryLock lock = locks.apply(home.resolve("library.lock"));
    boolean opened = false;
    try {
      Database database = Database.open(home.resolve("library.db"), lock.refusal(), migrations);
      opened = true;
      return new Library(home, lock, database);
    } finally {
      if (!opened) {
        lock.close();
      }
    }
  }

  /** The folder as an absolute path. */
  public Path folder() {
    return folder;
  }

  /** Why nothing can be changed, as a sentence for the reader, or empty. */
  public Optional<String> readOnly() {
    return database.readOnly();
  }

  /** The id of the document that a capture with these bytes gave, the oldest when several. */
  public Optional<String> bySha(String sha256) {
    return database.ask(connection -> Documents.bySha(connection, sha256));
  }

  /** Adds a capture and its document. A document that is there already only gets the capture. */
  public void add(Capture capture, byte[] bytes, Document document) {
    addAll(List.of(new Addition(capture, bytes, document)));
  }

  /**
   * Adds many, in few transactions: after a crash the first so-and-so-many are there, whole, and
   * the rest is not.
   */
  public void addAll(List<Addition> additions) {
    for (int from = 0; from < additions.size(); from += BATCH) {
      List<Addition> batch = additions.subList(from, Math.min(from + BATCH, additions.size()));
      database.demandWritable();
      batch.forEach(one -> captures.keep(one.capture().sha256(), one.bytes()));
      database.change(connection -> {
        for (Addition one : batch) {
          Documents.add(connection, one.capture(), one.document());
        }
      });
    }
  }

  /** A document by id. */
  public Optional<Document> document(String id) {
    return database.ask(connection -> Documents.byId(connection, id));
  }

  /** All documents with their texts, by title, then id. */
  public List<Document> documents() {
    return database.ask(Documents::all);
  }

  /** All documents without their texts, by title, then id. */
  public List<Summary> summaries() {
    return database.ask(Documents::summaries);
  }

  /** How many documents there are. */
  public long count() {
    return database.ask(Documents::count);
  }

  /**
   * All documents by id, read a page at a time, so that a library of any size fits; documents that
   * are added meanwhile may or may not be among them.
   */
  public Stream<Document> stream() {
    return Stream.iterate(page(""), page -> !page.isEmpty(), page -> page(page.getLast().id()))
        .flatMap(List::stream);
  }

  private List<Document> page(String after) {
    return database.ask(connection -> Documents.page(connection, after, BATCH));
  }

  /** Where a document came from, oldest first. */
  public List<Capture> captures(String document) {
    return database.ask(connection -> Documents.captures(connection, document));
  }

  /**
   * The bytes of a capture, checked against their hash.
   *
   * @throws LibraryException also when the capture is missing or damaged
   */
  public byte[] bytes(String sha256) {
    return captures.bytes(sha256);
  }

  /** All dossiers by name. */
  public List<Dossier> dossiers() {
    return database.ask(Dossiers::all);
  }

  /** Adds a dossier or replaces the one of its name; its documents must be in the library. */
  public void save(Dossier dossier) {
    database.change(connection -> Dossiers.save(connection, dossier));
  }

  /** Adds a judgement to the log, for ever, and gives it with its number. */
  public Judgement append(Judgement judgement) {
    List<Judgement> numbered = new ArrayList<>();
    database.change(connection -> numbered.add(Judgements.append(connection, judgement)));
    return numbered.getFirst();
  }

  /** All judgements in the order they were made, those taken back included. */
  public List<Judgement> judgements() {
    return database.ask(Judgements::all);
  }

  /** What a version of the analysis found in a document, when it was kept. */
  public Optional<Analysis> analysis(String document, String version) {
    Optional<String> json =
        first("SELECT found FROM analysis WHERE document = ? AND version = ?", document, version);
    try {
      return json.map(found -> Json.read(found, ANALYSIS));
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
    });
  }

  /** A setting by name. */
  public Optional<String> setting(String name) {
    return first("SELECT value FROM setting WHERE name = ?", name);
  }

  /** Remembers a setting. */
  public void setting(String name, String value) {
    database.change(connection ->
        Rows.run(
            connection,
            "INSERT INTO setting (name, value) VALUES (?, ?)"
                + " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            name,
            value));
  }

  private Optional<String> first(String sql, Object... values) {
    return database
        .ask(connection -> Rows.list(connection, sql, row -> row.getString(1), values))
        .stream()
        .findFirst();
  }

  @Override
  public void close() {
    try {
      database.close();
    } finally {
      lock.close();
    }
  }
}
