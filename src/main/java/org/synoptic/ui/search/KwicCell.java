package org.synoptic.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.search.Concordance;
import org.synoptic.ui.kit.Tip;
import org.synoptic.ui.kit.Words;

/** A line of a concordance. Its nodes are made once and filled anew. */
final class KwicCell extends ListCell<PagedList.Line<Concordance.Line>> {

  private static final int PERCENT = 100;
  private static final PseudoClass STRUCK = PseudoClass.getPseudoClass("struck");

  private final IntSupplier word;
  private final Function<Concordance.Line, Optional<String>> struck;
  private final Label sign = label("kwic-sign", OverrunStyle.CLIP);
  private final Label[] left = side(OverrunStyle.LEADING_ELLIPSIS);
  private final Label hit = label("kwic-hit", OverrunStyle.ELLIPSIS);
  private final Label[] right = side(OverrunStyle.ELLIPSIS);
  private final Label outlet = label("muted", OverrunStyle.ELLIPSIS);
  private final Label day = label("muted", OverrunStyle.CLIP);
  private final Label place = label("muted", OverrunStyle.CLIP);
  private final KwicRow row;

  /**
   * An empty cell.
   *
   * @param word by which word the lines are sorted, see {@link LineOrder#word}
   * @param struck why a line is struck out; empty when it counts
   */
  KwicCell(IntSupplier word, Function<Concordance.Line, Optional<String>> struck) {
    this.word = word;
    this.struck = struck;
    HBox before = box(left, left[0], Pos.CENTER_RIGHT);
    HBox behind = box(right, right[2], Pos.CENTER_LEFT);
    hit.setAlignment(Pos.CENTER);
    place.setAlignment(Pos.CENTER_RIGHT);
    row = new KwicRow(List.of(sign, before, hit, behind, outlet, day, place));
    setPrefWidth(0);
  }

  private static Label label(String style, OverrunStyle overrun) {
    Label label = new Label();
    label.getStyleClass().add(style);
    label.setTextOverrun(overrun);
    label.setMinWidth(0);
    return label;
  }

  private static Label[] side(OverrunStyle overrun) {
    Label[] parts = {
      label("kwic-side", overrun), label("kwic-key", overrun), label("kwic-side", overrun)
    };
    parts[1].setMinWidth(USE_PREF_SIZE);
    return parts;
  }

  /** Of the parts of a side only the far one gives way. */
  private static HBox box(Label[] parts, Label far, Pos alignment) {
    HBox box = new HBox(parts);
    box.setAlignment(alignment);
    for (Label part : parts) {
      part.setMinWidth(part.equals(far) ? 0 : USE_PREF_SIZE);
    }
    HBox.setHgrow(far, Priority.SOMETIMES);
    far.setMaxWidth(USE_PREF_SIZE);
    return box;
  }

  @Override
  protected void updateItem(PagedList.@Nullable Line<Concordance.Line> item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    Optional<Concordance.Line> line = Optional.ofNullable(item).flatMap(PagedList.Line::item);
    setGraphic(line.isPresent() ? row : null);
    String number = item == null ? "" : Words.get("search.line", item.number() + 1);
    setAccessibleText(number);
    pseudoClassStateChanged(STRUCK, line.flatMap(struck).isPresent());
    line.ifPresent(one -> fill(one, number));
  }

  private void fill(Concordance.Line line, String number) {
    int by = word.getAsInt();
    Concordance.Context around = line.words();
    fill(left, WordCut.at(around.left(), Math.min(0, by)));
    WordCut cut = WordCut.at(around.right(), Math.max(0, by));
    // Without a word to sort by, all of it is the part that gives way.
    fill(right, cut.word().isEmpty() ? new WordCut("", "", cut.before()) : cut);
    hit.setText(around.hit());
    outlet.setText(line.metadata().outlet().orElse(line.metadata().title()));
    day.setText(line.metadata().day().orElse(""));
    place.setText(Words.get("search.line.place", Math.round(line.position() * PERCENT)));
    Optional<String> reason = struck.apply(line).map(why -> Words.get("search.struck", why));
    sign.setText(reason.isPresent() ? "✕" : "");
    Tip.set(this, reason.orElse(""));
    setAccessibleText(
        String.join(
            ". ",
            List.of(
                number,
                reason.orElse(""),
                around.left() + " " + around.hit() + " " + around.right(),
                outlet.getText(),
                day.getText())));
  }

  private static void fill(Label[] parts, WordCut cut) {
    parts[0].setText(cut.before());
    parts[1].setText(cut.word());
    parts[2].setText(cut.after());
  }
}
