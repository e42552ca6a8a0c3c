package org.synoptic.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.logging.Logger;
import org.synoptic.importer.net.Network;
import org.synoptic.index.Index;
import org.synoptic.index.IndexSettings;
import org.synoptic.model.Capture;
import org.synoptic.model.Comparison;
import org.synoptic.model.Document;
import org.synoptic.model.DocumentKind;
import org.synoptic.model.Dossier;
import org.synoptic.model.ImportOutcome;
import org.synoptic.model.Judgement;
import org.synoptic.model.NetworkCall;
import org.synoptic.model.Problem;
import org.synoptic.model.SearchPage;
import org.synoptic.model.SearchRequest;
import org.synoptic.model.Span;
import org.synoptic.store.Library;
import org.synoptic.store.LibraryException;
import org.synoptic.text.Terms;

/** A library folder on this machine. */
public final class LocalWorkspace implements Workspace {

  private static final Logger LOG = Logger.getLogger(LocalWorkspace.class.getName());

  private final Engine engine = new Engine();
  private final Library library;
  private final Index index;
  private final Network network;
  private final Importing importing;
  private final Comparing comparing;
  private final InstantSource clock;

  private LocalWorkspace(Library library, Executor background, InstantSource clock) {
    this.library = library;
    this.clock = clock;
    this.network = new Network(clock, LocalWorkspace::log);
    Truth truth = new Truth(library);
    IndexSettings options =
        new IndexSettings(library.readOnly().isPresent(), background, engine::encoder);
    this.index = Index.open(library.folder().resolve("index"), truth, options);
    this.importing = new Importing(engine, library, index, network, clock);
    this.comparing = new Comparing(engine, library, index, truth);
  }

  /**
   * Opens a library, and makes it when it is not there.
   *
   * @throws WorkspaceException when it cannot be opened
   */
  public static LocalWorkspace open(Path folder) {
    return open(folder, Runnable::run);
  }

  private static LocalWorkspace open(Path folder, Executor background) {
    try {
      return new LocalWorkspace(Library.open(folder), background, Clock.systemUTC());
    } catch (LibraryException unusable) {
      throw new WorkspaceException(
          new Problem("library", String.valueOf(unusable.getMessage())), unusable);
    }
  }

  /**
   * Opens a library for the window: an empty one gets the sample dossiers, an old index is made
   * again in the background.
   */
  public static LocalWorkspace openWithSamples(Path folder) {
    LocalWorkspace workspace = open(folder, LocalWorkspace::inBackground);
    if (workspace.library.count() == 0 && workspace.readOnly().isEmpty()) {
      List<Dossier> samples = SampleDossiers.load(workspace.importing::add);
      samples.forEach(workspace::save);
      workspace.remember(OPEN_DOSSIER, samples.getFirst().name());
    }
    return workspace;
  }

  @Override
  public Path folder() {
    return library.folder();
  }

  @Override
  public Optional<String> readOnly() {
    return library.readOnly();
  }

  @Override
  public int networkCalls() {
    return network.calls();
  }

  @Override
  public List<Entry> entries() {
    Map<String, List<String>> tags = Tags.of(library.judgements());
    return library.documents().stream()
        .map(document -> entry(document, tags.getOrDefault(document.id(), List.of())))
        .toList();
  }

  @Override
  public Optional<Document> document(String id) {
    return library.document(id);
  }

  @Override
  public List<Capture> captures(String document) {
    return library.captures(document);
  }

  @Override
  public List<ImportOutcome> add(
      List<String> sources, Consumer<ImportOutcome> each, Progress progress) {
    return importing.add(sources, each, progress);
  }

  @Override
  public ImportOutcome paste(String text) {
    return importing.paste(text);
  }

  @Override
  public List<Dossier> dossiers() {
    List<Dossier> saved = library.dossiers();
    return saved.isEmpty()
        ? AllReports.of(library.summaries()).map(List::of).orElse(List.of())
        : saved;
  }

  @Override
  public void save(Dossier dossier) {
    library.save(dossier);
  }

  @Override
  public Comparison compare(Dossier dossier, Progress progress) {
    return comparing.compare(dossier, progress);
  }

  @Override
  public SearchPage search(SearchRequest request) {
    if (request.meaning() && readOnly().isEmpty()) {
      index.indexMeaning((done, total) -> !Thread.currentThread().isInterrupted());
    }
    return index.search(request);
  }

  @Override
  public List<Span> matches(String query, String document) {
    return index.matches(query, document);
  }

  @Override
  public List<Judgement> judgements() {
    return library.judgements();
  }

  @Override
  public Judgement judge(String subject, Judgement.Aspect aspect, String value, String reason) {
    String author = System.getProperty("user.name", "unknown");
    return library.append(
        new Judgement(0, subject, aspect, value, reason, author, clock.instant()));
  }

  @Override
  public Optional<String> setting(String name) {
    return library.setting(name);
  }

  @Override
  public void remember(String name, String value) {
    if (readOnly().isEmpty()) {
      library.setting(name, value);
    }
  }

  @Override
  public void close() {
    index.close();
    library.close();
    engine.close();
  }

  private Entry entry(Document document, List<String> tags) {
    int words = Terms.all(document.text()).size();
    boolean report = document.kind() == DocumentKind.REPORT;
    OptionalInt claims =
        report
            ? comparing
                .known(document.id())
                .map(found -> OptionalInt.of(found.claims().size()))
                .orElse(OptionalInt.empty())
            : OptionalInt.empty();
    return new Entry(document, words, claims, comparing.touched(document.id()), tags);
  }

  private static void inBackground(Runnable work) {
    Thread.ofPlatform().daemon().name("index").start(work);
  }

  private static void log(NetworkCall call) {
    LOG.info(() -> "network call: " + call);
  }
}
