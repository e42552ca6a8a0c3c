package org.synoptic.ui.search;

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
import org.synoptic.ui.kit.TextPane;
import org.synoptic.ui.kit.Words;

/** The document beside the list, with its hits marked and counted. */
final class ReaderPane extends VBox {

  private final TextPane text = new TextPane();
  private final Label title = new Label();
  private final Label counter = new Label();
  private final EmptyState empty =
      new EmptyState(
          Feather.BOOK_OPEN, Words.get("search.read.title"), Words.get("search.read.text"));
  private final HBox bar = new HBox();

  ReaderPane(HitsModel model, Action previous, Action next) {
    getStyleClass().add("reader-pane");
    title.getStyleClass().add("semibold");
    title.setMinWidth(0);
    counter.setId("hit-counter");
    counter.getStyleClass().add("muted");
    counter.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    bar.getChildren().addAll(title, space, counter, Buttons.symbol(previous), Buttons.symbol(next));
    bar.getStyleClass().add("reader-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    StackPane middle = new StackPane(text.node(), empty);
    VBox.setVgrow(middle, Priority.ALWAYS);
    getChildren().addAll(bar, middle);
    model.readingProperty().subscribe(this::show);
  }

  private void show(Optional<HitsModel.Reading> reading) {
    bar.setVisible(reading.isPresent());
    bar.setManaged(reading.isPresent());
    empty.setVisible(reading.isEmpty());
    text.node().setVisible(reading.isPresent());
    reading.ifPresent(this::show);
  }

  private void show(HitsModel.Reading reading) {
    title.setText(reading.document().label());
    counter.setText(
        reading.spans().isEmpty()
            ? Words.get("search.counter.none")
            : Words.get("search.counter", reading.current() + 1, reading.spans().size()));
    if (text.document().equals(Optional.of(reading.document()))) {
      text.mark(reading.marks());
    } else {
      text.show(reading.document(), reading.marks());
    }
    reading.span().ifPresent(text::reveal);
  }

  void focusText() {
    text.node().requestFocus();
  }
}
