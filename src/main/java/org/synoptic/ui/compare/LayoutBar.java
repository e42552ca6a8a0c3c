package org.synoptic.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.model.Alignment;
import org.synoptic.model.Document;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Buttons;
import org.synoptic.ui.kit.Icons;
import org.synoptic.ui.kit.Words;

/** Which reports are shown, in which order the rows stand, and whose rows they are. */
final class LayoutBar extends HBox {

  private final CompareViewModel model;
  private final List<Action> edits;
  private final Button columns;
  private final MenuButton order;
  private final MenuButton alignment;

  /**
   * A bar.
   *
   * @param choose opens the choice of columns
   * @param fold shows or hides the side
   * @param edits what can be done with a person's alignment
   */
  LayoutBar(CompareViewModel model, Action choose, Action fold, List<Action> edits) {
    this.model = model;
    this.edits = edits;
    getStyleClass().add("layout-bar");
    columns = Buttons.of(choose);
    columns.getStyleClass().addAll("small", "flat");
    order = menu(Feather.BAR_CHART, "order.name");
    order.setOnShowing(event -> fillOrder());
    alignment = menu(Feather.LAYERS, "alignment.name");
    alignment.setOnShowing(event -> fillAlignment());
    Button side = Buttons.symbol(fold);
    getChildren().setAll(columns, order, alignment, side);
    model.textsProperty().subscribe(any -> tell());
    model.layouts().layoutProperty().subscribe(any -> tell());
  }

  private static MenuButton menu(Feather icon, String name) {
    MenuButton button = new MenuButton("", Icons.of(icon), new MenuItem());
    button.setMnemonicParsing(false);
    button.getStyleClass().addAll("small", "flat", "bar-menu");
    button.setAccessibleText(Words.get(name));
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private List<Document> reports() {
    return model
        .textsProperty()
        .get()
        .map(texts -> texts.index().comparison().reports())
        .orElse(List.of());
  }

  private void tell() {
    int all = model.desk().comparison().map(one -> one.reports().size()).orElse(0);
    columns.setText(Words.get("columns.button", model.columns(), all));
    RowOrder now = model.layouts().layoutProperty().get().order();
    order.setText(
        Words.get("order." + now.kind().name().toLowerCase(java.util.Locale.ROOT) + ".short"));
    order.setAccessibleText(Words.get("order.name") + ": " + now.describe(reports()));
    String name =
        model.layouts().alignment().map(Alignment::name).orElse(Words.get("alignment.machine"));
    alignment.setText(name);
    alignment.setAccessibleText(Words.get("alignment.name") + ": " + name);
  }

  private void fillOrder() {
    order.getItems().clear();
    add(RowOrder.SHARED);
    reports().forEach(report -> add(RowOrder.text(report)));
    add(RowOrder.READING);
  }

  private void add(RowOrder one) {
    boolean on = model.layouts().layoutProperty().get().order().equals(one);
    order
        .getItems()
        .add(
            item(
                one.describe(reports()),
                on,
                () -> model.layouts().change(layout -> layout.in(one))));
  }

  private void fillAlignment() {
    Optional<String> now = model.layouts().alignment().map(Alignment::subject);
    alignment.getItems().clear();
    alignment
        .getItems()
        .add(item(Words.get("alignment.machine"), now.isEmpty(), () -> show(Optional.empty())));
    for (Alignment one : model.layouts().alignments()) {
      Optional<String> subject = Optional.of(one.subject());
      alignment
          .getItems()
          .add(item(model.layouts().name(one.subject()), now.equals(subject), () -> show(subject)));
    }
    alignment.getItems().add(new SeparatorMenuItem());
    for (Action edit : edits) {
      MenuItem item = new MenuItem(edit.label());
      item.setMnemonicParsing(false);
      edit.key().ifPresent(item::setAccelerator);
      item.setDisable(!edit.enabled().get());
      item.setOnAction(event -> edit.run());
      alignment.getItems().add(item);
    }
  }

  private void show(Optional<String> subject) {
    model.layouts().change(layout -> layout.aligned(subject));
  }

  private static MenuItem item(String text, boolean on, Runnable chosen) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setMnemonicParsing(false);
    item.setSelected(on);
    item.setOnAction(event -> chosen.run());
    return item;
  }
}
