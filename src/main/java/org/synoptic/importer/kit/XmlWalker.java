package org.synoptic.importer.kit;

import java.util.Optional;
import java.util.function.Function;

/** Is told what stands in an XML file, in its order; names are local names. */
public interface XmlWalker {

  /**
   * An element begins.
   *
   * @param attribute gives the value of an attribute by its local name; of this element only
   */
  void start(String element, Function<String, Optional<String>> attribute)
      throws UnreadableException;

  /** An element ends. */
  default void end(String element) throws UnreadableException {}

  /** Words between tags, entities resolved. */
  default void words(String text) throws UnreadableException {}
}
