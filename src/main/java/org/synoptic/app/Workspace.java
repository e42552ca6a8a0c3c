package org.synoptic.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.synoptic.model.Answers;
import org.synoptic.model.Capture;
import org.synoptic.model.Comparison;
import org.synoptic.model.Correction;
import org.synoptic.model.Document;
import org.synoptic.model.Dossier;
import org.synoptic.model.Field;
import org.synoptic.model.ImportJob;
import org.synoptic.model.Judgement;
import org.synoptic.model.NetworkCall;
import org.synoptic.model.Proposal;
import org.synoptic.model.SearchPage;
import org.synoptic.model.SearchRequest;
import org.synoptic.model.Span;
import org.synoptic.model.Unread;
import org.synoptic.model.Version;
import org.synoptic.model.search.SearchQuery;

/**
 * One open library and everything that can be done with it. Calls may take long and come from any
 * thread but the screen's, unless they say that they are quick.
 */
public interface Workspace extends AutoCloseable {

  /** The setting that names the dossier to open at the next start. */
  String OPEN_DOSSIER = "dossier";

  /** The setting that says by which name the user's decisions are recorded. */
  String AUTHOR = "author";

  /** The folder of the library. Quick. */
  Path folder();

  /**
   * Why nothing can be changed (another program has the library open, the disk is read-only), or
   * empty. Quick.
   */
  Optional<String> readOnly();

  /** Calls to the network since the program started. Quick. */
  int networkCalls();

  /** All documents by title, the newest version of each, without their texts. */
  List<Entry> entries();

  /** One document without its text; older versions are found, too. */
  Optional<Entry> entry(String document);

  /** A document by id, with the corrections of its metadata; older versions are found, too. */
  Optional<Document> document(String id);

  /** Where a document came from; several when it was found more than once. */
  List<Capture> captures(String document);

  /** The bytes of a capture by its hash, as they came in, to open the original. */
  byte[] original(String sha256);

  /** Captures that are kept but gave no document, oldest first. */
  List<Unread> unread();

  /**
   * Tries captures again that gave no document, from the bytes that are kept, with this program's
   * reader.
   *
   * @param each gets each outcome when it is on disk
   */
  ImportReport retry(List<Unread> captures, Consumer<ImportOutcome> each);

  /** The calls to the network since the program started, the first first. Quick. */
  default List<NetworkCall> networkLog() {
    return List.of();
  }

  /**
   * Looks into an export of a newspaper database without importing it.
   *
   * @param source the path of the file
   * @param profile name of the profile to cut it by; empty for the one that fits best
   * @return nothing when it is no export that any profile knows
   */
  default Optional<ExportPreview> preview(String source, Optional<String> profile) {
    return Optional.empty();
  }

  /** Imports an export cut by a profile. */
  default ImportReport addExport(
      String source, String profile, Consumer<ImportOutcome> each, Progress progress) {
    return add(List.of(source), each, progress);
  }

  /** The cuts of a policy into clauses; nothing when its file has no lines that could be cut. */
  default Optional<PolicyCuts> cuts(String document) {
    return Optional.empty();
  }

  /**
   * Keeps a policy with other cuts: a new version takes the place of the old one, as after {@link
   * #derive}.
   *
   * @return the new version
   * @throws UnsupportedOperationException when {@link #cuts} gives none
   */
  default Entry keep(String document, PolicyCuts cuts) {
    throw new UnsupportedOperationException("There are no cuts of " + document + ".");
  }

  /**
   * Imports files, folders (all that is in them) and http(s) addresses, given as the user gave
   * them. Documents can be searched while it goes on. When the progress says to stop, or the
   * program dies, it stays among {@link #unfinishedImports}.
   *
   * @param each gets each outcome when it is on disk, in the order of the files, on the calling
   *     thread
   * @return how many of each
   */
  ImportReport add(List<String> sources, Consumer<ImportOutcome> each, Progress progress);

  /**
   * Imports files, folders and http(s) addresses as policies, cut into clauses by their numbering.
   * What says itself that it is a policy (Akoma Ntoso, USLM) needs no such word.
   *
   * @param each gets each outcome, as in {@link #add}
   */
  ImportReport addPolicies(List<String> sources, Consumer<ImportOutcome> each, Progress progress);

  /** Imports text that was pasted. */
  ImportReport paste(String text, Consumer<ImportOutcome> each);

  /** Imports that were stopped, or during which the program died, oldest first. */
  List<ImportJob> unfinishedImports();

  /**
   * Goes on with an unfinished import; the outcomes of what was done before are not told again.
   *
   * @param job number of the import
   * @throws IllegalArgumentException when there is no such unfinished import
   */
  ImportReport resume(long job, Consumer<ImportOutcome> each, Progress progress);

  /** Gives an unfinished import up; what it has brought in stays. */
  void drop(long job);

  /**
   * Documents that are one text in several places (wire copy, reprints), by the number of their
   * group; only groups of more than one. Documents within a group by age.
   */
  Map<Long, List<String>> origins();

  /** All versions of a document, whichever of them is asked for, oldest first. */
  List<Version> versions(String document);

  /**
   * How many documents were taken from their captures by an older reader than this program's, with
   * the captures from which that one took nothing.
   */
  long outdated();

  /**
   * Takes documents from their captures again. Where the text or the metadata is another now, a new
   * version takes the place of the old one in dossiers, lists and search, the judgements go along
   * by their words, and those whose words are not found go into the tray ({@link #orphans}). The
   * old version stays.
   *
   * @param documents ids; none stands for all that are {@link #outdated}
   * @param each gets what came of each, on the calling thread
   */
  Derivation.Report derive(List<String> documents, Consumer<Derivation> each, Progress progress);

  /** Judgements whose words were not found in the newer version of their document, oldest first. */
  List<Orphan> orphans();

  /**
   * Attaches an orphan to words of the newer version; a new judgement is recorded that names the
   * old one.
   *
   * @param span a place in the newer version
   */
  Judgement attach(Orphan orphan, Span span);

  /** Lets an orphan go: it leaves the tray and stays in the log. */
  void letGo(Orphan orphan, String reason);

  /** What is not settled about a document's metadata. */
  List<Doubt> doubts(String document);

  /**
   * Says what a field of a document's metadata is. Its doubt is settled; lists, search and
   * comparisons show it at once.
   *
   * @param value see {@link Correction#value}; an empty optional undoes
   */
  Correction correct(String document, Field field, Optional<String> value, String reason);

  /** What people said of a document's metadata, in the order they said it. */
  List<Correction> corrections(String document);

  /** All dossiers by name. */
  List<Dossier> dossiers();

  /** Adds a dossier or replaces the one of its name. */
  void save(Dossier dossier);

  /** Analyses what is not analysed yet and compares the reports of a dossier. */
  Comparison compare(Dossier dossier, Progress progress);

  /** Tells which clauses of some policies, given by their ids, answer one another. */
  default Answers answers(List<String> policies) {
    return Answers.NONE;
  }

  /**
   * Questions to the index. Quick.
   *
   * @throws UnsupportedOperationException when this workspace has none
   */
  default Searching searching() {
    throw new UnsupportedOperationException("There is no index.");
  }

  /** Searches the library for words. */
  default SearchPage search(SearchRequest request) {
    return searching().search(request, Progress.NONE);
  }

  /** Every match of a query in one document, in order; none when the query does not parse. */
  default List<Span> matches(String query, String document) {
    return searching().matches(SearchQuery.of(query), document);
  }

  /** All judgements in the order they were made, those taken back included. */
  List<Judgement> judgements();

  /**
   * What the machine proposed of the claims and rows that people judged, by the subjects of the
   * judgements, as far as that was kept with them.
   */
  default Map<String, Proposal> proposals() {
    return Map.of();
  }

  /**
   * Records a decision; it is on disk when this returns.
   *
   * @param value the decision; empty takes an earlier one on the same subject and aspect back
   * @throws IllegalStateException when the library is read-only
   */
  Judgement judge(String subject, Judgement.Aspect aspect, String value, String reason);

  /**
   * Takes another library in: captures, documents, dossiers, and what people decided. Nothing here
   * is changed or lost; merging again changes nothing. A dossier of a name that another dossier has
   * here gets a number behind it.
   *
   * @param other folder of the other library
   * @throws WorkspaceException when there is no library in it
   */
  default MergeReport merge(Path other, Progress progress) {
    throw new UnsupportedOperationException("no other library can be taken in");
  }

  /**
   * Makes a copy of the library, as of a colleague who is to judge on their own.
   *
   * @param target an empty folder, or one that is not there
   * @param blind whether what people decided stays out of it
   * @throws WorkspaceException when the folder is not empty
   */
  default MergeReport copy(Path target, boolean blind, Progress progress) {
    throw new UnsupportedOperationException("no copy can be made");
  }

  /** A setting of the window by name ({@code theme}), or empty. Quick. */
  Optional<String> setting(String name);

  /** Remembers a setting of the window. */
  void remember(String name, String value);

  @Override
  void close();
}
