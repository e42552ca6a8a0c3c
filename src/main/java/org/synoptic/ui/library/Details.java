package org.synoptic.ui.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.synoptic.app.Entry;
import org.synoptic.app.Worker;
import org.synoptic.model.Capture;
import org.synoptic.model.Correction;
import org.synoptic.model.Document;
import org.synoptic.model.Provenance;
import org.synoptic.model.Version;
import org.synoptic.ui.kit.Described;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.FocusRing;
import org.synoptic.ui.kit.Place;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.View;
import org.synoptic.ui.kit.Words;

/**
 * What is known about the document that is selected: what is to be settled, where each field was
 * found, its versions and copies, and the captures it came from.
 */
final class Details {

  private final Desk desk;
  private final Originals originals;
  private final Function<Entry, List<Entry>> kin;
  private final DoubtModel doubts;
  private final DoubtBox question;
  private final VBox facts = new VBox();
  private final VBox more = new VBox();
  private final VBox box;
  private final ScrollPane scroll;
  private Optional<Worker.Job> loading = Optional.empty();

  /**
   * Details.
   *
   * @param kin gives the other documents of the library that say almost the same
   */
  Details(Desk desk, Originals originals, DoubtModel.Host host, Function<Entry, List<Entry>> kin) {
    this.desk = desk;
    this.originals = originals;
    this.kin = kin;
    doubts = new DoubtModel(desk, host);
    scroll = new ScrollPane();
    question = new DoubtBox(doubts, desk.workspace().readOnly().isEmpty(), scroll::requestFocus);
    box = new VBox(facts, question, more);
    box.getStyleClass().add("details");
    facts.getStyleClass().add("details-part");
    more.getStyleClass().add("details-part");
    scroll.setContent(box);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().addAll("edge-to-edge", "details-scroll");
    scroll.setFocusTraversable(true);
    scroll.setId("library-details");
    FocusRing.actsAsList(scroll);
    show(List.of());
  }

  ScrollPane node() {
    return scroll;
  }

  /** What settles the doubts of the document. */
  DoubtActions actions() {
    return question.actions();
  }

  /** Shows one document, or how many are selected. */
  void show(List<Entry> selected) {
    loading.ifPresent(Worker.Job::cancel);
    facts.getChildren().clear();
    more.getChildren().clear();
    Spoken.name(scroll, Words.get("library.details"));
    Optional<Entry> one =
        selected.size() == 1 ? Optional.of(selected.getFirst()) : Optional.empty();
    doubts.open(one);
    one.ifPresentOrElse(
        this::show,
        () ->
            facts
                .getChildren()
                .add(DetailSections.line(Words.get("library.selected", selected.size()), "muted")));
  }

  private void show(Entry entry) {
    Spoken.name(scroll, Words.get("library.detailsOf", entry.label()));
    fact(entry.metadata().title(), "details-title");
    String byline = Described.byline(entry.metadata());
    if (!byline.isEmpty()) {
      fact(byline, "muted");
    }
    entry.metadata().url().ifPresent(url -> fact(url, "small"));
    entry.metadata().modified().ifPresent(day -> fact(Words.get("library.modified", day), "small"));
    if (!entry.policies().isEmpty()) {
      fact(Words.get("library.touches", String.join(", ", entry.policies())), "small");
    }
    facts.getChildren().addAll(DetailSections.kin(entry, kin.apply(entry)));
    facts.getChildren().addAll(DetailSections.warnings(entry.warnings()));
    loading =
        Optional.of(
            desk.worker()
                .run(
                    "",
                    progress -> known(entry.id()),
                    known -> show(entry, known),
                    failure -> show(entry, Known.NOTHING)));
  }

  /** What is read about one document in the background. */
  private record Known(
      List<Capture> captures,
      List<Version> versions,
      Provenance provenance,
      List<Correction> corrections) {

    static final Known NOTHING = new Known(List.of(), List.of(), Provenance.NONE, List.of());
  }

  private Known known(String id) {
    return new Known(
        desk.workspace().captures(id),
        desk.workspace().versions(id),
        desk.workspace().document(id).map(Document::provenance).orElse(Provenance.NONE),
        desk.workspace().corrections(id));
  }

  private void show(Entry entry, Known known) {
    more.getChildren().setAll(DetailSections.versions(known.versions, entry.id(), this::read));
    more.getChildren().addAll(DetailSections.fields(known.provenance, known.corrections));
    more.getChildren().addAll(DetailSections.captures(known.captures, originals::ask));
  }

  private void read(String document) {
    desk.placeProperty().set(Place.of(View.SEARCH, document));
  }

  private void fact(String words, String style) {
    facts.getChildren().add(DetailSections.line(words, style));
  }
}
