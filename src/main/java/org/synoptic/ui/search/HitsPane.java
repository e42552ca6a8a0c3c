package org.synoptic.ui.search;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Hit;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.BusyState;
import org.synoptic.ui.kit.Buttons;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Words;

/** The documents that match, best first, each with the sentences that show it. */
final class HitsPane implements Results {

  private final SearchModel model;
  private final ReadingModel reading;
  private final ListView<Hit> list = new ListView<>();
  private final BorderPane root = new BorderPane(list);
  private final Button more;
  private boolean showing;

  HitsPane(SearchModel model, ReadingModel reading, Action moreHits) {
    this.model = model;
    this.reading = reading;
    more = Buttons.of(moreHits);
    more.setMaxWidth(Double.MAX_VALUE);
    list.setItems(model.hits());
    list.setId("search-hits");
    list.setCellFactory(view -> new HitCell());
    list.getStyleClass().add("edge-to-edge");
    list.setPlaceholder(new BusyState(Words.get("search.busy")));
    Spoken.name(list, Words.get("search.results"));
    list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    model.hits().addListener((InvalidationListener) change -> root.setBottom(bottom()));
    model.answerProperty().subscribe(() -> root.setBottom(bottom()));
  }

  private @Nullable Node bottom() {
    return model.more() ? more : null;
  }

  private void chosen(@Nullable Hit hit) {
    if (!showing) {
      Optional.ofNullable(hit).ifPresent(one -> reading.open(one.document(), where(one)));
    }
  }

  /** What was found by meaning is opened at the sentence that means it. */
  private static ReadingModel.Where where(Hit hit) {
    return hit.by()
        .sentence()
        .<ReadingModel.Where>map(sentence -> new ReadingModel.Where.Meant(hit.ranges(), sentence))
        .orElse(new ReadingModel.Where.First());
  }

  /** Selects the best and opens it after the list is painted. */
  void best() {
    showing = true;
    list.getSelectionModel().clearAndSelect(0);
    showing = false;
    Hit best = list.getItems().getFirst();
    reading.openAfterPainting(best.document(), where(best));
  }

  @Override
  public Region node() {
    return root;
  }

  @Override
  public void focus() {
    if (!list.getItems().isEmpty()) {
      if (list.getSelectionModel().isEmpty()) {
        list.getSelectionModel().selectFirst();
      }
      list.requestFocus();
    }
  }

  @Override
  public boolean step(int by) {
    int to = list.getSelectionModel().getSelectedIndex() + by;
    if (to < 0 || to >= list.getItems().size()) {
      return false;
    }
    showing = true;
    list.getSelectionModel().clearAndSelect(to);
    showing = false;
    list.scrollTo(Math.max(0, to - 1));
    reading.open(
        list.getItems().get(to).document(),
        by > 0 ? where(list.getItems().get(to)) : new ReadingModel.Where.Last());
    return true;
  }
}
