package org.synoptic.store;

import org.synoptic.model.Judgement;
import org.synoptic.model.Subject;

/**
 * A judgement to be recorded, with what it is about.
 *
 * @param judgement the judgement; its number is given when it is recorded
 * @param subject what it is about
 */
public record Decision(Judgement judgement, Subject subject) {}
