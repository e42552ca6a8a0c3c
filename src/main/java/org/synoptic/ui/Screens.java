package org.synoptic.ui;

import java.util.Map;
import java.util.function.Supplier;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Screen;
import org.synoptic.ui.kit.View;

/** Makes the screens; the composition root knows them all. */
@FunctionalInterface
public interface Screens {

  /** What makes each screen when it is first shown. A view that is missing cannot be gone to. */
  Map<View, Supplier<Screen>> on(Desk desk);
}
