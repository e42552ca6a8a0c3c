package org.synoptic.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.synoptic.model.Capture;
import org.synoptic.model.Comparison;
import org.synoptic.model.Document;
import org.synoptic.model.Dossier;
import org.synoptic.model.ImportOutcome;
import org.synoptic.model.Judgement;
import org.synoptic.model.SearchPage;
import org.synoptic.model.SearchRequest;
import org.synoptic.model.Span;

/**
 * One open library and everything that can be done with it. Calls may take long and come from any
 * thread but the screen's, unless they say that they are quick.
 */
public interface Workspace extends AutoCloseable {

  /** The setting that names the dossier to open at the next start. */
  String OPEN_DOSSIER = "dossier";

  /** The folder of the library. Quick. */
  Path folder();

  /**
   * Why nothing can be changed (another program has the library open, the disk is read-only), or
   * empty. Quick.
   */
  Optional<String> readOnly();

  /** Calls to the network since the program started. Quick. */
  int networkCalls();

  /** All documents by title. */
  List<Entry> entries();

  /** A document by id. */
  Optional<Document> document(String id);

  /** Where a document came from; several when it was found more than once. */
  List<Capture> captures(String document);

  /**
   * Imports files, folders (all that is in them) and http(s) addresses, given as the user gave
   * them.
   *
   * @param each gets each outcome as soon as it is known, on the calling thread
   * @return all outcomes in order
   */
  List<ImportOutcome> add(List<String> sources, Consumer<ImportOutcome> each, Progress progress);

  /** Imports text that was pasted. */
  ImportOutcome paste(String text);

  /** All dossiers by name. */
  List<Dossier> dossiers();

  /** Adds a dossier or replaces the one of its name. */
  void save(Dossier dossier);

  /** Analyses what is not analysed yet and compares the reports of a dossier. */
  Comparison compare(Dossier dossier, Progress progress);

  /** Searches the library. Answers within a moment. */
  SearchPage search(SearchRequest request);

  /** Every match of a query in one document, in order; none when the query does not parse. */
  List<Span> matches(String query, String document);

  /** All judgements in the order they were made, those taken back included. */
  List<Judgement> judgements();

  /**
   * Records a decision; it is on disk when this returns.
   *
   * @param value the decision; empty takes an earlier one on the same subject and aspect back
   * @throws IllegalStateException when the library is read-only
   */
  Judgement judge(String subject, Judgement.Aspect aspect, String value, String reason);

  /** A setting of the window by name ({@code theme}), or empty. Quick. */
  Optional<String> setting(String name);

  /** Remembers a setting of the window. */
  void remember(String name, String value);

  @Override
  void close();
}
