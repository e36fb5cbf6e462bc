/** Commands: parse options, run an analysis, print, exit. */
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
