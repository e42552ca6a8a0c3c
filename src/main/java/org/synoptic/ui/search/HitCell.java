package org.synoptic.ui.search;

import java.util.StringJoiner;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.synoptic.model.Hit;
import org.synoptic.model.search.FoundBy;
import org.synoptic.ui.kit.Chip;
import org.synoptic.ui.kit.Described;
import org.synoptic.ui.kit.Mark;
import org.synoptic.ui.kit.MarkedText;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.kit.WrappingCell;

/** A document that matches, with the passages that show it. */
final class HitCell extends WrappingCell<Hit> {

  private static final int SNIPPETS = 3;

  @Override
  protected void fill(Hit hit) {
    VBox box = new VBox();
    box.getStyleClass().add("hit");
    Label title = new Label(hit.metadata().title());
    title.getStyleClass().add("hit-title");
    title.setWrapText(true);
    String count = Words.get("search.hits", hit.ranges().size());
    String byline = Described.byline(hit.metadata());
    Label facts = new Label(byline.isEmpty() ? count : byline + " · " + count);
    facts.getStyleClass().addAll("muted", "small");
    facts.setWrapText(true);
    box.getChildren().addAll(title, facts);
    FlowPane why = why(hit.by());
    if (!why.getChildren().isEmpty()) {
      box.getChildren().add(why);
    }
    StringJoiner spoken = new StringJoiner(". ");
    spoken.add(title.getText()).add(facts.getText());
    why.getChildren().forEach(chip -> spoken.add(((Label) chip).getText()));
    hit.snippets().stream()
        .limit(SNIPPETS)
        .forEach(snippet -> {
          box.getChildren()
              .add(new MarkedText(line(snippet.text()), Mark.all(snippet.marks(), "hit")));
          spoken.add(snippet.text());
        });
    content(box, spoken.toString());
  }

  /**
   * Which of words and meaning found it, and with what. By words alone, the marks say so already.
   */
  private static FlowPane why(FoundBy by) {
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add("hit-why");
    if (by.sentence().isPresent()) {
      if (!by.words().isEmpty()) {
        String words = String.join(", ", by.words());
        chips.getChildren().add(Chip.label(Words.get("search.by.words", words)));
      }
      chips.getChildren().add(Chip.label(Words.get("search.by.meaning", by.nearness()), "accent"));
    }
    return chips;
  }

  /** A passage may go over the end of a paragraph; here it runs on, with as many characters. */
  private static String line(String passage) {
    return passage.replace('\n', ' ');
  }
}
