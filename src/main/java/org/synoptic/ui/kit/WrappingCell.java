package org.synoptic.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A cell of a list that is as wide as the list and as high as its wrapped words need. */
public abstract class WrappingCell<T> extends ListCell<T> {

  private @Nullable Region content;
  private double measuredWidth = Double.NaN;
  private double measuredHeight;

  /** An empty cell. */
  protected WrappingCell() {
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
  }

  /** Fills the cell by calling {@link #content}. */
  protected abstract void fill(T item);

  /**
   * Sets what the cell shows.
   *
   * @param node its content
   * @param spoken what a screen reader says of it
   */
  protected final void content(Region node, String spoken) {
    content = node;
    measuredWidth = Double.NaN;
    setGraphic(node);
    setAccessibleText(spoken);
  }

  @Override
  protected final void updateItem(@Nullable T item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    if (empty || item == null) {
      content = null;
      setGraphic(null);
      setAccessibleText("");
    } else {
      fill(item);
    }
  }

  /** A list asks for a height several times in each frame; it is another when something changed. */
  @Override
  public final void requestLayout() {
    measuredWidth = Double.NaN;
    super.requestLayout();
  }

  @Override
  public final Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected final double computePrefHeight(double width) {
    double insets = snappedTopInset() + snappedBottomInset();
    if (content == null) {
      return super.computePrefHeight(width);
    }
    if (width != measuredWidth) {
      double inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
      measuredHeight = Math.ceil(content.prefHeight(inner) + insets);
      measuredWidth = width;
    }
    return measuredHeight;
  }

  @Override
  protected final double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected final void layoutChildren() {
    super.layoutChildren();
    if (content != null) {
      content.resizeRelocate(
          snappedLeftInset(),
          snappedTopInset(),
          Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset()),
          Math.max(0, getHeight() - snappedTopInset() - snappedBottomInset()));
    }
  }
}
