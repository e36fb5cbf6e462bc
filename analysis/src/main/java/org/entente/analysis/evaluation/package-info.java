/** Scores the shipped models on labelled data: the suites of {@code entente evaluate}. */
@NullMarked
package org.entente.analysis.evaluation;

import org.jspecify.annotations.NullMarked;
