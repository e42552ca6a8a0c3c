package org.synoptic.app;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.synoptic.analysis.Analyst;
import org.synoptic.compare.Comparer;
import org.synoptic.compare.Relater;
import org.synoptic.importer.Cutting;
import org.synoptic.importer.Importer;
import org.synoptic.importer.Reading;
import org.synoptic.importer.exports.Profile;
import org.synoptic.importer.exports.Split;
import org.synoptic.importer.kit.UnreadableException;
import org.synoptic.model.Analysis;
import org.synoptic.model.Answers;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Document;
import org.synoptic.model.Link;
import org.synoptic.model.Passage;
import org.synoptic.model.Person;
import org.synoptic.model.Ranking;
import org.synoptic.model.Related;
import org.synoptic.policy.Linker;
import org.synoptic.text.Encoder;
import org.synoptic.text.English;
import org.synoptic.text.Languages;
import org.synoptic.text.LazyEncoder;
import org.synoptic.text.Recent;

/**
 * Reads, analyses, links and compares, without a library. Each model is loaded when it is first
 * needed. The same input gives the same result, whoever asks and however often. May be used by
 * several threads at once.
 */
public final class Engine implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Engine.class.getName());
  private static final int REMEMBERED_VECTORS = 20_000;
  private static final int REMEMBERED_ANSWERS = 2;

  /** Characters of the reports whose analyses, and whose comparisons, are remembered. */
  private static final long REMEMBERED_TEXT = 2_000_000;

  private final Importer importer;
  private final Container archives = new ArchiveFiles();
  private final Encoder encoder = LazyEncoder.miniLm(REMEMBERED_VECTORS);
  private final Lazy<Analyst> analyst = new Lazy<>(() -> new Analyst(new English()));
  private final Recent<Document, Analysis> analyses =
      new Recent<>(REMEMBERED_TEXT, report -> report.text().length() + 1L);
  private final Recent<Compared, Comparison> comparisons =
      new Recent<>(REMEMBERED_TEXT, Compared::size);
  private final Recent<List<Document>, Answers> answers = new Recent<>(REMEMBERED_ANSWERS);
  private final Linker linker = new Linker(encoder);
  private final Comparer comparer = new Comparer(encoder);
  private final Relater relater = new Relater(encoder);

  /** What a comparison follows from. */
  private record Compared(
      List<Document> reports, List<Analysis> analyses, List<Document> policies) {
    Compared {
      reports = List.copyOf(reports);
      analyses = List.copyOf(analyses);
      policies = List.copyOf(policies);
    }

    /** Characters of all texts. */
    long size() {
      return Stream.concat(reports.stream(), policies.stream())
              .mapToLong(one -> one.text().length())
              .sum()
          + 1;
    }
  }

  /** An engine that knows the newspaper databases that come with the program. */
  public Engine() {
    this(List.of());
  }

  /**
   * An engine that knows more newspaper databases.
   *
   * @param profiles of the user; they go before those that come with the program
   */
  Engine(List<Profile> profiles) {
    importer = new Importer(profiles);
  }

  /** The names of the profiles of newspaper databases. */
  List<String> profiles() {
    return importer.profiles();
  }

  /** The export that a file is, see {@link Importer#split}. */
  Optional<Split> split(String name, byte[] bytes, Optional<String> profile)
      throws UnreadableException {
    return importer.split(name, bytes, profile);
  }

  /** The lines of a policy and where its clauses begin. */
  Cutting cuts(String name, byte[] bytes) {
    return importer.cuts(name, bytes);
  }

  /** Reads a file. */
  public Read read(String path, ReadAs as) {
    return switch (InputFile.read(path)) {
      case InputFile.Bytes.Unread unread -> new Read.Failed(path, unread.problem());
      case InputFile.Bytes.Content content -> read(path, content.bytes(), as);
    };
  }

  /** Reads bytes that came from somewhere. */
  public Read read(String source, byte[] bytes, ReadAs as) {
    Reading reading =
        switch (as) {
          case ANY -> importer.read(source, bytes);
          case REPORT -> importer.report(source, bytes);
          case POLICY -> importer.policy(source, bytes);
          case VERBATIM -> importer.verbatim(source, bytes);
        };
    return read(source, reading);
  }

  /**
   * Reads all that a file holds: mostly one document, of an export one for each article, of an
   * archive one for each page.
   *
   * @param each gets what came of each, in the order of the file
   */
  public void readAll(String path, ReadAs as, Consumer<Read> each) {
    boolean whole = as == ReadAs.VERBATIM || as == ReadAs.POLICY;
    if (!whole && archives.holds(path)) {
      archives
          .each(
              path,
              file -> parts(file.source(), file.bytes(), file.mediaType(), as).forEach(each),
              () -> false)
          .forEach(problem ->
              each.accept(
                  problem.code().equals(ImportOutcome.Told.LEFT_OUT)
                      ? new Read.Told(path, problem)
                      : new Read.Failed(path, problem)));
      return;
    }
    switch (InputFile.read(path)) {
      case InputFile.Bytes.Unread unread -> each.accept(new Read.Failed(path, unread.problem()));
      case InputFile.Bytes.Content content -> {
        if (whole) {
          each.accept(read(path, content.bytes(), as));
        } else {
          parts(path, content.bytes(), "", as).forEach(each);
        }
      }
    }
  }

  private List<Read> parts(String source, byte[] bytes, String contentType, ReadAs as) {
    List<Reading> all =
        as == ReadAs.REPORT
            ? importer.reports(source, bytes, contentType)
            : importer.readAll(source, bytes, contentType);
    return all.stream().map(one -> read(source, one)).toList();
  }

  private static Read read(String source, Reading reading) {
    return switch (reading) {
      case Reading.Read read ->
          new Read.Done(source, read.document(), read.mediaType(), read.part());
      case Reading.Unreadable unreadable -> new Read.Failed(source, unreadable.problem());
      case Reading.Told told -> new Read.Told(source, told.note());
    };
  }

  /** Reads all that some bytes hold: mostly one document, of an export one for each article. */
  List<Reading> readAll(String source, byte[] bytes, String contentType) {
    return importer.readAll(source, bytes, contentType);
  }

  /** Finds sentences, quotations, names and claims. */
  public Analysis analyze(Document document) {
    return analyses.get(document, one -> analyst.get().analyze(one));
  }

  /** The language of a text as a BCP 47 tag, when it can be told. */
  public Optional<String> language(String text) {
    return Languages.of(text);
  }

  /** Ties claims to the clauses they are about, best first; a claim about none is missing. */
  public Map<String, List<Link>> link(List<Claim> claims, List<Document> policies) {
    return linker.link(claims, policies);
  }

  /** Tells which clauses of some policies answer one another. */
  public Answers answers(List<Document> policies) {
    return answers.get(List.copyOf(policies), linker::answers);
  }

  /** Ranks clauses for statements and tells each ranking as the statements come. */
  public void rank(
      List<Passage> clauses, Iterator<Passage> statements, int top, Consumer<Ranking> told) {
    linker.rank(clauses, statements, top, told);
  }

  /** Tells how two statements stand to one another. */
  public Related relate(String a, String b) {
    return relater.relate(a, b);
  }

  /** Compares reports that have been analysed. */
  public Comparison compare(
      List<Document> reports, List<Analysis> analyses, List<Document> policies) {
    return comparisons.get(new Compared(reports, analyses, policies), this::compare);
  }

  private Comparison compare(Compared asked) {
    List<Claim> claims = asked.analyses().stream().flatMap(one -> one.claims().stream()).toList();
    return comparer.compare(
        asked.reports(), asked.analyses(), asked.policies(), link(claims, asked.policies()));
  }

  /** Analyses reports and compares them. */
  public Comparison compare(List<Document> reports, List<Document> policies) {
    warm();
    return compare(reports, reports.parallelStream().map(this::analyze).toList(), policies);
  }

  /** The persons that the reports of a comparison name or describe; see {@link Person}. */
  public List<Person> people(Comparison comparison) {
    return Comparer.people(comparison.reports(), comparison.analyses());
  }

  /** Loads the sentence encoder beside other work, so that it is ready when claims are. */
  void warm() {
    Thread.ofPlatform().daemon().name("encoder").start(this::load);
  }

  private void load() {
    try {
      encoder.encode(List.of("ready"));
    } catch (IllegalStateException unable) {
      // Whoever wants a vector is told; until then nobody has asked for anything.
      LOG.log(Level.FINE, "the sentence encoder is not ready", unable);
    }
  }

  /** The encoder that all parts share. */
  Encoder encoder() {
    return encoder;
  }

  @Override
  public void close() {
    encoder.close();
  }
}
