package org.synoptic.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.synoptic.app.SearchMemory;
import org.synoptic.app.Workspace;
import org.synoptic.model.Judgement;
import org.synoptic.model.Span;
import org.synoptic.model.search.NamedQuery;
import org.synoptic.model.search.Noted;

/** What is remembered about searches of a library in memory. */
final class SampleMemory implements SearchMemory {

  private final Workspace workspace;
  private final List<String> history = new ArrayList<>();
  private final List<NamedQuery> saved = new ArrayList<>();
  private boolean meant;

  SampleMemory(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public synchronized List<String> history() {
    return List.copyOf(history);
  }

  @Override
  public synchronized void asked(String query) {
    history.remove(query);
    history.addFirst(query);
  }

  @Override
  public synchronized void forget(String query) {
    history.remove(query);
  }

  @Override
  public synchronized List<NamedQuery> saved() {
    return List.copyOf(saved);
  }

  @Override
  public synchronized void save(NamedQuery query) {
    drop(query.name());
    saved.add(query);
  }

  @Override
  public synchronized void drop(String name) {
    saved.removeIf(one -> one.name().equals(name));
  }

  private static String hit(String document, Span span) {
    return "hit/" + span.start() + "-" + span.end() + "@" + document;
  }

  @Override
  public Judgement strikeOut(String document, Span span, String reason) {
    return workspace.judge(hit(document, span), Judgement.Aspect.ACCEPTANCE, "rejected", reason);
  }

  @Override
  public Judgement restore(String document, Span span) {
    return workspace.judge(hit(document, span), Judgement.Aspect.ACCEPTANCE, "", "");
  }

  @Override
  public Optional<String> struckOut(String document, Span span) {
    return last(hit(document, span)).map(Judgement::reason);
  }

  @Override
  public Judgement absent(String query, String document, String reason) {
    return workspace.judge(
        "search: " + query + "@" + document, Judgement.Aspect.SILENCE, query, reason);
  }

  @Override
  public Optional<Judgement> absence(String query, String document) {
    return last("search: " + query + "@" + document);
  }

  private Optional<Judgement> last(String subject) {
    return workspace.judgements().reversed().stream()
        .filter(one -> one.subject().equals(subject))
        .findFirst()
        .filter(one -> !one.value().isEmpty());
  }

  /** The sentences were read for searches by meaning. */
  synchronized void readForMeaning() {
    meant = true;
  }

  synchronized boolean meant() {
    return meant;
  }

  List<Noted> notes(String query) {
    List<Noted> found = new ArrayList<>();
    for (Judgement one : workspace.judgements()) {
      String text = (one.value() + " " + one.reason()).strip();
      int at = text.toLowerCase(Locale.ROOT).indexOf(query.toLowerCase(Locale.ROOT));
      if (at >= 0) {
        found.add(new Noted(one, text, List.of(new Span(at, at + query.length()))));
      }
    }
    return found;
  }
}
