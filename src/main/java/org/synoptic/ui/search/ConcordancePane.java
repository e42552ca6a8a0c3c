package org.synoptic.ui.search;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.search.Concordance;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Words;

/** The hits one under the other, each with the words around it. */
final class ConcordancePane implements Results {

  private final ConcordanceModel model;
  private final ReadingModel reading;
  private final Consumer<Concordance.Line> ask;
  private final ListView<PagedList.Line<Concordance.Line>> list = new ListView<>();
  private final Label summary = new Label();
  private final BorderPane root = new BorderPane();

  /**
   * A pane.
   *
   * @param ask asks for the reason why a line is to be struck out
   */
  ConcordancePane(ConcordanceModel model, ReadingModel reading, Consumer<Concordance.Line> ask) {
    this.model = model;
    this.reading = reading;
    this.ask = ask;
    list.setId("search-lines");
    list.getStyleClass().addAll("edge-to-edge", "kwic");
    list.setItems(model.lines());
    list.setCellFactory(
        view -> new KwicCell(() -> model.orderProperty().get().word(), model::struck));
    list.setPlaceholder(new Label(Words.get("search.lines.none")));
    Spoken.name(list, Words.get("search.lines"), Words.get("search.lines.help"));
    list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    summary.setId("search-lines-summary");
    summary.getStyleClass().addAll("small", "muted", "report-summary");
    root.setTop(new VBox(summary, new KwicHead(model).node()));
    root.setCenter(list);
    root.setMinSize(0, 0);
    model.firstProperty().subscribe(this::show);
    model.decisions().addListener(change -> list.refresh());
  }

  private void show(Optional<Concordance> page) {
    String order = Words.get("search.order." + LineOrder.id(model.orderProperty().get().sort()));
    summary.setText(
        page.map(one ->
                Words.get("search.lines.found", one.total(), one.documents(), order)
                    + (one.whole() ? "" : " · " + Words.get("search.lines.part")))
            .orElse(""));
    if (page.map(Concordance::total).orElse(0L) > 0) {
      list.getSelectionModel().clearAndSelect(0);
      list.scrollTo(0);
    }
  }

  private void chosen(PagedList.@Nullable Line<Concordance.Line> line) {
    Optional.ofNullable(line)
        .flatMap(one -> model.lines().peek(one.number()))
        .ifPresent(one -> reading.open(one.document(), new ReadingModel.Where.At(one.span())));
  }

  private Optional<Concordance.Line> selected() {
    return model.lines().peek(Math.max(0, list.getSelectionModel().getSelectedIndex()));
  }

  /** Whether a line is selected. */
  BooleanBinding any() {
    return Bindings.isNotNull(list.getSelectionModel().selectedItemProperty());
  }

  /** Strikes the selected line out, or takes it in again. */
  void strike() {
    selected()
        .ifPresent(line -> {
          if (model.struck(line).isPresent()) {
            model.restore(line);
          } else {
            ask.accept(line);
          }
        });
  }

  @Override
  public Region node() {
    return root;
  }

  @Override
  public void focus() {
    if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
    list.requestFocus();
  }

  /** Goes to the next line of another document, as far as lines were fetched. */
  @Override
  public boolean step(int by) {
    int at = list.getSelectionModel().getSelectedIndex();
    Optional<String> document = selected().map(Concordance.Line::document);
    for (int i = at + by; i >= 0 && i < list.getItems().size(); i += by) {
      Optional<Concordance.Line> line = model.lines().peek(i);
      if (line.isEmpty()) {
        return false;
      }
      if (!line.map(Concordance.Line::document).equals(document)) {
        list.getSelectionModel().clearAndSelect(i);
        list.scrollTo(Math.max(0, i - 2));
        return true;
      }
    }
    return false;
  }
}
