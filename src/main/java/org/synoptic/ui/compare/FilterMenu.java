package org.synoptic.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.model.Alignment;
import org.synoptic.model.Document;
import org.synoptic.ui.kit.Icons;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.Signs;

/** What the rows can be filtered by beside their relation. */
final class FilterMenu extends MenuButton {

  private final CompareViewModel model;

  FilterMenu(CompareViewModel model) {
    super(Words.get("filter.menu"), Icons.of(Feather.FILTER));
    this.model = model;
    setMnemonicParsing(false);
    getStyleClass().addAll("small", "flat", "bar-menu");
    setAccessibleText(Words.get("filter.menu.name"));
    setMinWidth(USE_PREF_SIZE);
    getItems().add(new MenuItem());
    setOnShowing(event -> fill());
  }

  private void fill() {
    getItems().clear();
    RowFilter now = model.filterProperty().get();
    model
        .textsProperty()
        .get()
        .ifPresent(texts -> {
          List<Document> reports = texts.index().comparison().reports();
          List<Integer> numbers = new ArrayList<>();
          reports.forEach(report -> numbers.add(numbers.size()));
          add("only", now.only(), numbers, one -> report(reports, one), RowFilter::only);
          add(
              "clause",
              now.clause(),
              texts.index().headings(Optional.empty()),
              texts.index()::longName,
              RowFilter::about);
          add("speaker", now.speaker(), model.speakers(), name -> name, RowFilter::by);
          add(
              "judged",
              now.judged(),
              List.of(true, false),
              on -> Words.get(on ? "filter.judged.yes" : "filter.judged.no"),
              RowFilter::judged);
          add("unlike", now.unlike(), others(), model.layouts()::name, RowFilter::unlike);
        });
  }

  private static String report(List<Document> reports, int number) {
    return Signs.letter(number) + " " + reports.get(number).label();
  }

  /** The alignments beside the one that is shown, the machine's first. */
  private List<String> others() {
    String shown = model.layouts().alignment().map(Alignment::subject).orElse("");
    List<String> others = new ArrayList<>(List.of(""));
    model.layouts().alignments().forEach(one -> others.add(one.subject()));
    others.remove(shown);
    return others;
  }

  /** A way to change a filter by one value. */
  @FunctionalInterface
  private interface Way<T> {
    RowFilter set(RowFilter filter, Optional<T> value);
  }

  private <T> void add(
      String key, Optional<T> now, List<T> values, Function<T, String> name, Way<T> way) {
    Menu menu = new Menu(Words.get("filter." + key));
    menu.setMnemonicParsing(false);
    menu.getItems()
        .add(
            item(
                Words.get("filter." + key + ".all"),
                now.isEmpty(),
                filter -> way.set(filter, Optional.empty())));
    for (T value : values) {
      menu.getItems()
          .add(
              item(
                  name.apply(value),
                  now.equals(Optional.of(value)),
                  filter -> way.set(filter, Optional.of(value))));
    }
    menu.setDisable(values.isEmpty());
    getItems().add(menu);
  }

  private MenuItem item(String text, boolean on, UnaryOperator<RowFilter> change) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setMnemonicParsing(false);
    item.setSelected(on);
    item.setOnAction(event -> model.filter(change));
    return item;
  }
}
