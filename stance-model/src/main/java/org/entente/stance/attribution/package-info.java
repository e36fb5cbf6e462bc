/** Finds reported speech: source, cue and content, and whom the source speaks for. */
@NullMarked
package org.entente.stance.attribution;

import org.jspecify.annotations.NullMarked;
