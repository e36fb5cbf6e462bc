/** The command {@code entente train}: options, progress, summary. */
@NullMarked
package org.entente.training.command;

import org.jspecify.annotations.NullMarked;
