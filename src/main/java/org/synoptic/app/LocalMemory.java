package org.synoptic.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synoptic.model.Judgement;
import org.synoptic.model.Span;
import org.synoptic.model.search.NamedQuery;
import org.synoptic.store.Library;

/** Keeps past and saved queries among the library's settings, and decisions in its log. */
final class LocalMemory implements SearchMemory {

  private static final String HISTORY = "search.history";
  private static final String SAVED = "search.saved/";
  private static final String REJECTED = "rejected";
  private static final int MOST = 100;

  private final Library library;
  private final Workspace workspace;

  LocalMemory(Library library, Workspace workspace) {
    this.library = library;
    this.workspace = workspace;
  }

  @Override
  public List<String> history() {
    return library
        .settings()
        .get(HISTORY)
        .map(all -> all.lines().filter(line -> !line.isBlank()).toList())
        .orElse(List.of());
  }

  @Override
  public synchronized void asked(String query) {
    String line = line(query);
    if (!line.isEmpty()) {
      List<String> all = new ArrayList<>(history());
      all.remove(line);
      all.addFirst(line);
      keep(all.subList(0, Math.min(MOST, all.size())));
    }
  }

  @Override
  public synchronized void forget(String query) {
    List<String> all = new ArrayList<>(history());
    if (all.remove(line(query))) {
      keep(all);
    }
  }

  private void keep(List<String> history) {
    workspace.remember(HISTORY, String.join("\n", history));
  }

  private static String line(String query) {
    return query.replaceAll("\\s+", " ").strip();
  }

  @Override
  public List<NamedQuery> saved() {
    return library.settings().starting(SAVED).entrySet().stream()
        .filter(one -> !one.getValue().isEmpty())
        .sorted(Map.Entry.comparingByKey())
        .map(one -> new NamedQuery(one.getKey(), one.getValue()))
        .toList();
  }

  @Override
  public void save(NamedQuery query) {
    workspace.remember(SAVED + query.name().strip(), query.query());
  }

  @Override
  public void drop(String name) {
    workspace.remember(SAVED + name.strip(), "");
  }

  @Override
  public Judgement strikeOut(String document, Span span, String reason) {
    return workspace.judge(
        HitSubject.of(document, span), Judgement.Aspect.ACCEPTANCE, REJECTED, reason);
  }

  @Override
  public Judgement restore(String document, Span span) {
    return workspace.judge(HitSubject.of(document, span), Judgement.Aspect.ACCEPTANCE, "", "");
  }

  @Override
  public Optional<String> struckOut(String document, Span span) {
    return last(HitSubject.of(document, span), Judgement.Aspect.ACCEPTANCE).map(Judgement::reason);
  }

  @Override
  public Judgement absent(String query, String document, String reason) {
    return workspace.judge(
        silence(query, document), Judgement.Aspect.SILENCE, query.strip(), reason);
  }

  @Override
  public Optional<Judgement> absence(String query, String document) {
    return last(silence(query, document), Judgement.Aspect.SILENCE);
  }

  private static String silence(String query, String document) {
    return "search: " + query.strip() + "@" + document;
  }

  private Optional<Judgement> last(String subject, Judgement.Aspect aspect) {
    return library.judgements(subject).stream()
        .filter(one -> one.aspect() == aspect)
        .reduce((earlier, later) -> later)
        .filter(one -> !one.value().isEmpty());
  }
}
