package org.synoptic.ui.compare;

import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Skin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.EmptyState;
import org.synoptic.ui.kit.LongList;
import org.synoptic.ui.kit.SidewaysPane;
import org.synoptic.ui.kit.Words;

/** The rows in one virtualised list under the heads of their columns. */
final class RowsPane extends SidewaysPane {

  private static final double STEP = 0.05;

  private final CompareViewModel model;
  private final ColumnWidths widths = new ColumnWidths();
  private final ListView<Integer> list = new ListView<>();
  private boolean following;

  RowsPane(CompareViewModel model, Rearranging rearranging) {
    super(Words.get("compare.rows.name"));
    this.model = model;
    getStyleClass().add("rows-pane");
    ColumnHeads heads = new ColumnHeads(model, widths);
    list.getStyleClass().addAll("rows-list", "edge-to-edge");
    list.setItems(model.rows());
    RowDrag drag = new RowDrag(rearranging);
    RowNodes nodes = new RowNodes(widths);
    list.setCellFactory(view -> new RowCell(model, nodes, drag));
    list.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
    EmptyState nothing = nothing();
    list.setPlaceholder(nothing);
    model.textsProperty().subscribe(texts -> nothing.setVisible(texts.isPresent()));
    list.skinProperty().subscribe(this::watch);
    LongList.spare(list);
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox content = new VBox(heads, ruler(), list);
    setContent(content);
    widths
        .versionProperty()
        .subscribe(any -> {
          content.setMinWidth(widths.least());
          list.refresh();
        });
    widths.emProperty().subscribe(em -> content.setMinWidth(widths.least()));
    model
        .textsProperty()
        .subscribe(texts ->
            texts.ifPresent(all -> {
              if (shownReports != all.index()) {
                shownReports = all.index();
                widths.reset(model.columns());
                heads.show(all.index());
              }
              list.refresh();
              speak();
            }));
    list.getSelectionModel().selectedItemProperty().subscribe(this::picked);
    model.rowProperty().subscribe(row -> follow());
    model.columnProperty().subscribe(column -> reveal(column.intValue()));
    model.rows().addListener((javafx.collections.ListChangeListener<Integer>) change -> follow());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private Object shownReports = "";

  /** How wide the rows are, beside a scroll bar that comes and goes. */
  private void watch(Skin<?> skin) {
    if (skin != null && list.lookup(".clipped-container") instanceof Region viewport) {
      widths.rowWidthProperty().bind(viewport.widthProperty());
    }
  }

  /** An invisible letter that tells the size of the text. */
  private Text ruler() {
    Text ruler = new Text();
    ruler.setVisible(false);
    ruler.setManaged(false);
    ruler.fontProperty().subscribe(font -> widths.emProperty().set(font.getSize()));
    return ruler;
  }

  private EmptyState nothing() {
    return new EmptyState(
        Feather.FILTER,
        Words.get("compare.filtered"),
        Words.get("compare.filtered.text"),
        Action.of("action.compare.all", Feather.X, "", () -> model.filter(any -> RowFilter.ALL)));
  }

  private void pressed(KeyEvent event) {
    boolean wide = event.isShiftDown();
    if (event.isControlDown() || event.isAltDown()) {
      return;
    }
    if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
      int by = event.getCode() == KeyCode.RIGHT ? 1 : -1;
      if (wide) {
        widths.widen(model.columnProperty().get(), by * STEP);
      } else {
        model.moveColumn(by);
        speak();
      }
      event.consume();
    }
  }

  private void picked(Integer number) {
    if (!following && number != null) {
      model.rowProperty().set(number);
      speak();
    }
  }

  private void follow() {
    int at = model.rows().indexOf(model.rowProperty().get());
    following = true;
    if (at < 0) {
      list.getSelectionModel().clearSelection();
    } else if (list.getSelectionModel().getSelectedIndex() != at) {
      list.getSelectionModel().clearAndSelect(at);
      list.getFocusModel().focus(at);
      list.scrollTo(Math.max(0, at - 1));
    }
    following = false;
    speak();
  }

  /** Brings a column into view where not all of them fit. */
  private void reveal(int column) {
    double shown = getViewportBounds().getWidth();
    double total = Math.max(shown, widths.least());
    if (shown > 0 && total > shown && column < model.columns()) {
      double[] each = widths.of(total);
      double left = 0;
      for (int i = 0; i <= column; i++) {
        left += each[i];
      }
      double now = getHvalue() * (total - shown);
      double wanted = Math.clamp(now, left + each[column + 1] - shown, Math.max(0, left - each[0]));
      setHvalue(Math.clamp(wanted / (total - shown), 0, 1));
    }
  }

  private void speak() {
    list.setAccessibleText(
        model
            .selected()
            .map(row -> Words.get("compare.rows.at", row.spoken()))
            .orElse(Words.get("compare.rows.name")));
  }

  ListView<Integer> list() {
    return list;
  }
}
