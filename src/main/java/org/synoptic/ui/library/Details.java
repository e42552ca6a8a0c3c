package org.synoptic.ui.library;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.synoptic.app.Entry;
import org.synoptic.app.Worker;
import org.synoptic.model.Capture;
import org.synoptic.ui.kit.Chip;
import org.synoptic.ui.kit.Described;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Words;

/** What is known about the document that is selected: warnings, and the captures it came from. */
final class Details {

  private final Desk desk;
  private final VBox box = new VBox();
  private final ScrollPane scroll = new ScrollPane(box);
  private Optional<Worker.Job> loading = Optional.empty();

  Details(Desk desk) {
    this.desk = desk;
    box.getStyleClass().add("details");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().addAll("edge-to-edge", "details-scroll");
    scroll.setFocusTraversable(true);
    scroll.setId("library-details");
    show(List.of());
  }

  ScrollPane node() {
    return scroll;
  }

  /** Shows one document, or how many are selected. */
  void show(List<Entry> selected) {
    loading.ifPresent(Worker.Job::cancel);
    box.getChildren().clear();
    Spoken.name(scroll, Words.get("library.details"));
    if (selected.size() != 1) {
      box.getChildren().add(line(Words.get("library.selected", selected.size()), "muted"));
      return;
    }
    Entry entry = selected.getFirst();
    Spoken.name(scroll, Words.get("library.detailsOf", entry.label()));
    box.getChildren().add(line(entry.metadata().title(), "details-title"));
    String byline = Described.byline(entry.metadata());
    if (!byline.isEmpty()) {
      box.getChildren().add(line(byline, "muted"));
    }
    entry.metadata().url().ifPresent(url -> box.getChildren().add(line(url, "small")));
    entry.metadata().modified().ifPresent(day -> fact("library.modified", day));
    if (!entry.policies().isEmpty()) {
      fact("library.touches", String.join(", ", entry.policies()));
    }
    if (!entry.warnings().isEmpty()) {
      box.getChildren().add(line(Words.get("library.unsure"), "details-heading"));
      entry.warnings().forEach(one -> box.getChildren().add(line("! " + one, "warning-text")));
    }
    loading =
        Optional.of(
            desk.worker()
                .run(
                    "",
                    progress -> desk.workspace().captures(entry.id()),
                    this::captures,
                    failure -> captures(List.of())));
  }

  private void captures(List<Capture> captures) {
    box.getChildren().add(line(Words.get("library.captures"), "details-heading"));
    if (captures.isEmpty()) {
      box.getChildren().add(line(Words.get("library.captures.none"), "muted"));
    }
    for (Capture capture : captures) {
      box.getChildren().add(line(capture.origin(), "details-origin"));
      fact("library.capture.time", capture.time().toString());
      fact("library.capture.type", capture.mediaType());
      fact("library.capture.size", Words.get("number", capture.size()));
      box.getChildren().add(Chip.label("SHA-256"));
      box.getChildren().add(line(capture.sha256(), "details-hash"));
    }
  }

  private void fact(String key, String value) {
    box.getChildren().add(line(Words.get(key, value), "small"));
  }

  private static Label line(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
