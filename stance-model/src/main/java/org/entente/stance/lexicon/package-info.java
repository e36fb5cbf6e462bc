/** The lexicon of cooperation and conflict, and the claims that a sentence makes with its words. */
@NullMarked
package org.entente.stance.lexicon;

import org.jspecify.annotations.NullMarked;
