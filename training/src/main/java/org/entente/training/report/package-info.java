/** The report on a training: a page with curves, figures and mistakes, and the figures as JSON. */
@NullMarked
package org.entente.training.report;

import org.jspecify.annotations.NullMarked;
