package org.synoptic.index;

import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.synoptic.text.Encoder;

/**
 * How to open an index.
 *
 * @param readOnly whether nothing may be written; an index that must be made again is then made in
 *     memory
 * @param background runs a rebuild; one that runs things at once makes opening wait for it
 * @param encoder gives the encoder for searches by meaning; asked only when one is needed, and the
 *     encoder is the caller's to close
 */
public record IndexSettings(
    boolean readOnly, Executor background, Supplier<? extends Encoder> encoder) {}
