package org.synoptic.ui.search;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Buttons;
import org.synoptic.ui.kit.EmptyState;
import org.synoptic.ui.kit.FewLines;
import org.synoptic.ui.kit.TextPane;
import org.synoptic.ui.kit.Words;

/** The document beside the hits: its own hits marked, counted, and shown where they fall. */
final class ReaderPane extends VBox {

  private final TextPane text = new TextPane();
  private final HBox name = new HBox();
  private final Label counter = new Label();
  private final Strip strip;
  private final VBox head;

  /**
   * A reader.
   *
   * @param step what goes to the hit before and to the next
   * @param related what leads from this document to others
   */
  ReaderPane(ReadingModel model, List<Action> step, List<Action> related) {
    getStyleClass().add("reader-pane");
    strip = new Strip(model::go);
    counter.setId("hit-counter");
    counter.getStyleClass().add("muted");
    counter.setMinWidth(Region.USE_PREF_SIZE);
    name.setMinWidth(0);
    name.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox bar = new HBox(name);
    related.forEach(action -> bar.getChildren().add(Buttons.symbol(action)));
    bar.getChildren().add(counter);
    step.forEach(action -> bar.getChildren().add(Buttons.symbol(action)));
    bar.getStyleClass().add("reader-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    head = new VBox(bar, strip);
    EmptyState empty =
        new EmptyState(
            Feather.BOOK_OPEN, Words.get("search.read.title"), Words.get("search.read.text"));
    StackPane middle = new StackPane(text.node(), empty);
    VBox.setVgrow(middle, Priority.ALWAYS);
    getChildren().addAll(head, middle);
    model
        .readingProperty()
        .subscribe(reading -> {
          head.setVisible(reading.isPresent());
          head.setManaged(reading.isPresent());
          empty.setVisible(reading.isEmpty());
          text.node().setVisible(reading.isPresent());
          reading.ifPresent(this::show);
        });
  }

  private void show(ReadingModel.Reading reading) {
    int hits = reading.spans().size();
    counter.setText(
        hits == 0
            ? Words.get("search.counter.none")
            : Words.get("search.counter", reading.current() + 1, hits));
    strip.show(reading.spans(), reading.document().text().length(), reading.current());
    if (text.document().equals(Optional.of(reading.document()))) {
      text.mark(reading.marks());
    } else {
      Label title = new FewLines(reading.document().label(), 1);
      title.getStyleClass().add("semibold");
      name.getChildren().setAll(title);
      text.show(reading.document(), reading.marks());
    }
    reading.span().ifPresent(text::reveal);
  }

  void focusText() {
    text.node().requestFocus();
  }
}
