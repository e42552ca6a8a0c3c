package org.synoptic.app;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.synoptic.importer.net.Fetched;
import org.synoptic.importer.net.Network;
import org.synoptic.index.Index;
import org.synoptic.index.IndexedDocument;
import org.synoptic.model.Capture;
import org.synoptic.model.ContentId;
import org.synoptic.model.Document;
import org.synoptic.model.ImportOutcome;
import org.synoptic.model.Problem;
import org.synoptic.store.Addition;
import org.synoptic.store.Library;
import org.synoptic.store.LibraryException;

/**
 * Brings files, folders and pages into a library: kept first, then made searchable. An outcome is
 * told when what it says is on disk.
 */
final class Importing {

  private static final int BATCH = 64;

  /** So many bytes wait at the most, beside those of one file, however large the files are. */
  private static final long BATCH_BYTES = 16L << 20;

  private final Engine engine;
  private final Library library;
  private final Index index;
  private final Origins origins;
  private final Network network;
  private final InstantSource clock;

  Importing(Engine engine, Library library, Index index, Network network, InstantSource clock) {
    this.engine = engine;
    this.library = library;
    this.index = index;
    this.origins = new Origins(library);
    this.network = network;
    this.clock = clock;
  }

  /** Imports what the user named; tells each outcome. */
  List<ImportOutcome> add(List<String> sources, Consumer<ImportOutcome> each, Progress progress) {
    List<String> files = SourceFiles.expand(sources);
    Batch batch = new Batch(each);
    for (int i = 0; i < files.size() && !progress.cancelled(); i++) {
      progress.at(i, files.size(), files.get(i));
      batch.add(files.get(i));
    }
    batch.flush();
    index.commit();
    progress.at(files.size(), files.size(), "");
    return batch.told;
  }

  /** Imports bytes that are at hand, each under the name of where it comes from. */
  List<ImportOutcome> add(Map<String, byte[]> files) {
    Batch batch = new Batch(outcome -> {});
    files.forEach((source, bytes) -> batch.add(source, source, bytes));
    batch.flush();
    index.commit();
    return batch.told;
  }

  /** Imports text that was pasted. */
  ImportOutcome paste(String text) {
    return add(Map.of("pasted text", text.getBytes(StandardCharsets.UTF_8))).getFirst();
  }

  /** What waits to be kept, in one transaction. */
  private final class Batch {

    private final Consumer<ImportOutcome> each;
    private final List<ImportOutcome> told = new ArrayList<>();
    private final List<ImportOutcome> waiting = new ArrayList<>();
    private final List<Addition> additions = new ArrayList<>();
    private final Map<String, Document> fresh = new LinkedHashMap<>();

    Batch(Consumer<ImportOutcome> each) {
      this.each = each;
    }

    void add(String source) {
      if (SourceFiles.isAddress(source)) {
        switch (network.fetch(address(source))) {
          case Fetched.Refused refused ->
              waiting.add(new ImportOutcome.Failed(source, refused.problem()));
          case Fetched.Page page -> add(source, page.address().toString(), page.bytes());
        }
      } else {
        switch (InputFile.read(source)) {
          case InputFile.Bytes.Unread unread ->
              waiting.add(new ImportOutcome.Failed(source, unread.problem()));
          case InputFile.Bytes.Content content -> add(source, source, content.bytes());
        }
      }
      long bytes = additions.stream().mapToLong(one -> one.capture().size()).sum();
      if (additions.size() >= BATCH || bytes >= BATCH_BYTES) {
        flush();
      }
    }

    void add(String source, String origin, byte[] bytes) {
      String sha256 = ContentId.sha256(bytes);
      Optional<Document> known =
          library
              .bySha(sha256)
              .flatMap(library::document)
              .or(() -> Optional.ofNullable(fresh.get(sha256)));
      if (known.isPresent()) {
        waiting.add(new ImportOutcome.Duplicate(source, known.get()));
        return;
      }
      switch (engine.read(source, bytes, ReadAs.ANY)) {
        case Read.Failed failed -> waiting.add(new ImportOutcome.Failed(source, failed.problem()));
        case Read.Done done -> {
          Capture capture =
              new Capture(sha256, origin, clock.instant(), done.mediaType(), bytes.length);
          keep(source, new Addition(capture, bytes, done.document()));
        }
      }
    }

    private void keep(String source, Addition addition) {
      Document document = addition.document();
      boolean same =
          library.document(document.id()).isPresent()
              || fresh.values().stream().anyMatch(document::equals);
      additions.add(addition);
      fresh.put(addition.capture().sha256(), document);
      waiting.add(
          same
              ? new ImportOutcome.Duplicate(source, document)
              : new ImportOutcome.Imported(source, document, origins.near(document)));
    }

    /** A batch that cannot be kept fails as a whole; each of its sources is told. */
    void flush() {
      try {
        library.addAll(additions);
        index.add(additions.stream().map(one -> IndexedDocument.of(one.document())).toList());
      } catch (LibraryException unkept) {
        Problem problem = new Problem("not-kept", String.valueOf(unkept.getMessage()));
        waiting.replaceAll(one ->
            one instanceof ImportOutcome.Imported lost
                ? new ImportOutcome.Failed(lost.source(), problem)
                : one);
      }
      waiting.forEach(each);
      told.addAll(waiting);
      waiting.clear();
      additions.clear();
      fresh.clear();
    }
  }

  private static URI address(String source) {
    try {
      return URI.create(source.strip());
    } catch (IllegalArgumentException malformed) {
      return URI.create("malformed:address");
    }
  }
}
