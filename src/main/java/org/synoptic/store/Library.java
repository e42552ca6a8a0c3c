package org.synoptic.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.synoptic.model.Capture;
import org.synoptic.model.Document;
import org.synoptic.model.Dossier;
import org.synoptic.model.ImportJob;
import org.synoptic.model.Judgement;
import org.synoptic.model.Problem;
import org.synoptic.model.Unread;
import org.synoptic.model.Version;
import org.synoptic.store.Packs.Location;

/**
 * A library folder: captures, database, settings. What a method has added is on disk when it
 * returns, and a program that dies leaves nothing half done. May be used by several threads at
 * once. Every method throws {@link LibraryException} when the disk or the database refuses.
 */
public final class Library implements AutoCloseable {

  private static final int BATCH = 256;

  private final Path folder;
  private final LibraryLock lock;
  private final Database database;
  private final Captures captures;

  /** Where bytes lie that were kept and that no commit has named yet. */
  private final Map<String, Location> kept = new HashMap<>();

  Library(Path folder, LibraryLock lock, Database database) {
    this.folder = folder;
    this.lock = lock;
    this.database = database;
    this.captures = new Captures(folder);
    if (readOnly().isEmpty()) {
      list(
              "SELECT pack, start, size FROM stored ORDER BY pack DESC, start DESC LIMIT 1",
              row -> new Location(row.getInt(1), row.getLong(2), row.getLong(3)))
          .forEach(captures::goOn);
    }
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

  /** Whether bytes of this hash are kept. */
  public boolean holds(String sha256, long size) {
    return kept.containsKey(sha256) || intact(sha256, size);
  }

  private boolean intact(String sha256, long size) {
    Optional<Location> at = location(sha256);
    return at.isPresent() ? captures.holds(at.get()) : captures.alone(sha256, size);
  }

  /**
   * Keeps the bytes of a capture, before anything is made of them; does nothing when they are
   * there. They are lasting, and known by their hash, after a {@link #commit} that names the
   * capture.
   *
   * @param capture its hash must be that of the bytes
   */
  public synchronized void keep(Capture capture, byte[] bytes) {
    database.demandWritable();
    if (!holds(capture.sha256(), bytes.length)) {
      kept.put(capture.sha256(), captures.keep(capture, bytes));
    }
  }

  /** Makes a batch part of the library, all of it or nothing; it is on disk when this returns. */
  public synchronized void commit(Batch batch) {
    database.demandWritable();
    captures.force();
    database.change(connection -> {
      try (Batches writer = new Batches(connection)) {
        writer.write(batch, kept);
      }
    });
    batch.captures().forEach(one -> kept.remove(one.sha256()));
  }

  /** The number that the next document to come in gets. */
  public long nextNumber() {
    return database.ask(Entries::last) + 1;
  }

  /** Ids of the documents that a capture with these bytes gave, in the order of its parts. */
  public List<String> bySha(String sha256) {
    return database.often(
        "SELECT document FROM derivation WHERE sha256 = ? ORDER BY number",
        row -> row.getString(1),
        sha256);
  }

  /** A document by id, older versions included, with corrected metadata. */
  public Optional<Document> document(String id) {
    return database.ask(connection -> Documents.byId(connection, id));
  }

  /** A document by id as it was taken from its capture, without corrections. */
  public Optional<Document> asTaken(String id) {
    return database.ask(connection -> Documents.asTaken(connection, id));
  }

  /** All documents with their texts, by title, then id; of each the newest version. */
  public List<Document> documents() {
    return database.ask(Documents::all);
  }

  /** All documents without their texts, by title, then id; of each the newest version. */
  public List<Summary> summaries() {
    return database.ask(Entries::all);
  }

  /** Ids of the newest versions of the first reports, by title, then id. */
  public List<String> reports(int most) {
    return database.ask(connection -> Entries.reports(connection, most));
  }

  /** Ids of the newest versions of all policies, by title, then id. */
  public List<String> policies() {
    return database.ask(Entries::policies);
  }

  /** One document without its text, older versions included. */
  public Optional<Summary> summary(String id) {
    return database.often(Entries.BY_ID, Entries::summary, id).stream().findFirst();
  }

  /** How many documents there are, older versions not counted. */
  public long count() {
    return database.ask(Entries::count);
  }

  /**
   * All documents by id, of each the newest version, read a page at a time, so that a library of
   * any size fits; documents that are added meanwhile may or may not be among them.
   */
  public Stream<Document> stream() {
    return Stream.iterate(page(""), page -> !page.isEmpty(), page -> page(page.getLast().id()))
        .flatMap(List::stream);
  }

  private List<Document> page(String after) {
    return database.ask(connection -> Documents.page(connection, after, BATCH));
  }

  /** The number of the last change that the index must see. */
  public long revision() {
    return database.ask(Entries::revision);
  }

  /** Changes after a revision, in their order. */
  public List<Changed> changed(long after, int most) {
    return database.ask(connection -> Documents.changed(connection, after, most));
  }

  /** Lets the index see documents again, because something else about them has changed. */
  public void touch(Collection<String> documents) {
    database.change(connection -> {
      try (Batches writer = new Batches(connection)) {
        for (String one : documents) {
          writer.changed(one);
        }
      }
    });
  }

  /** Where a document was taken from, oldest first. */
  public List<Capture> captures(String document) {
    return database.ask(connection -> Documents.captures(connection, document));
  }

  /**
   * The bytes of a capture, checked against their hash.
   *
   * @throws LibraryException also when the capture is missing or damaged
   */
  public byte[] bytes(String sha256) {
    return captures.bytes(sha256, location(sha256));
  }

  private Optional<Location> location(String sha256) {
    return database
        .often(
            "SELECT pack, start, size FROM stored WHERE sha256 = ?",
            row -> new Location(row.getInt(1), row.getLong(2), row.getLong(3)),
            sha256)
        .stream()
        .findFirst();
  }

  /** Captures that gave no document, oldest first. */
  public List<Unread> unread() {
    return list(
        "SELECT c.sha256, c.origin, c.time, c.media_type, c.size, p.part, p.reader, p.code,"
            + " p.message FROM problem AS p JOIN capture AS c ON c.sha256 = p.sha256"
            + " ORDER BY c.number, p.part",
        row -> new Unread(Documents.capture(row), new Problem(row.getString(8), row.getString(9))));
  }

  /** Documents whose newest derivation is of another reader than this version, oldest first. */
  public List<String> outdated(String reader) {
    return list(
        "SELECT e.document FROM entry AS e WHERE e.current = 1 AND EXISTS (SELECT 1 FROM derivation"
            + " AS d WHERE d.document = e.document) AND NOT EXISTS (SELECT 1 FROM derivation AS d"
            + " WHERE d.document = e.document AND d.reader = ?) ORDER BY e.number",
        row -> row.getString(1),
        reader);
  }

  /** A document was taken again and is the same: keeps by which reader, and how it was taken. */
  public void renew(Capture capture, Document document) {
    database.change(connection -> {
      Rows.run(
          connection,
          "INSERT INTO derivation (sha256, part, document, reader) VALUES (?, ?, ?, ?)"
              + " ON CONFLICT (sha256, part, document) DO UPDATE SET reader = excluded.reader",
          capture.sha256(),
          capture.part(),
          document.id(),
          capture.reader());
      Rows.run(
          connection,
          "UPDATE document SET provenance = ?, warnings = ? WHERE id = ?",
          Json.write(document.provenance()),
          Json.write(document.warnings()),
          document.id());
      Rows.run(
          connection,
          "UPDATE entry SET warnings = ? WHERE document = ?",
          Json.write(document.warnings()),
          document.id());
      Corrections.apply(connection, document.id());
    });
  }

  /** All versions of a document, oldest first. */
  public List<Version> versions(String document) {
    return database.ask(connection -> Versions.of(connection, document));
  }

  /** The newest version of a document. */
  public String newest(String document) {
    return database.ask(connection -> Versions.newest(connection, document));
  }

  /** All dossiers by name. */
  public List<Dossier> dossiers() {
    return database.ask(Dossiers::all);
  }

  /** Adds a dossier or replaces the one of its name; its documents must be in the library. */
  public void save(Dossier dossier) {
    database.change(connection -> Dossiers.save(connection, dossier));
  }

  /** What is kept to tell which documents came from one place or say almost the same. */
  public Kinship kinship() {
    return new Kinship(database);
  }

  /** What another library needs to know to take everything. */
  public Holdings holdings() {
    return new Holdings(database);
  }

  /** Judgements with the words they are about, and corrections. */
  public Log log() {
    return new Log(database);
  }

  /**
   * Records a new import with all of its files and gives its number.
   *
   * @param reading parameter of the content type by which they are read; empty for none
   */
  public long begin(List<String> given, List<String> files, String reading, Instant time) {
    List<Long> number = new ArrayList<>();
    database.change(
        connection -> number.add(ImportJobs.begin(connection, given, files, reading, time)));
    return number.getFirst();
  }

  /** The imports that are not finished, oldest first. */
  public List<ImportJob> imports() {
    return database.ask(ImportJobs::open);
  }

  /** What is left of an import; empty when it is finished or there is none of this number. */
  public Optional<ImportRest> rest(long job) {
    return database.ask(connection -> ImportJobs.rest(connection, job));
  }

  /** Closes an import, because it came to its end or was given up. */
  public void close(long job) {
    database.change(connection -> ImportJobs.close(connection, job));
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

  /** All judgements on one subject, in the order they were made. */
  public List<Judgement> judgements(String subject) {
    return database.ask(connection -> Judgements.on(connection, subject));
  }

  /** What the analysis found, as a cache. */
  public Analyses analyses() {
    return new Analyses(database);
  }

  /** What the program and its user want remembered. */
  public Settings settings() {
    return new Settings(database);
  }

  private <T> List<T> list(String sql, Rows.Reader<T> reader, Object... values) {
    return database.ask(connection -> Rows.list(connection, sql, reader, values));
  }

  @Override
  public void close() {
    try (lock;
        database) {
      captures.close();
    }
  }
}
