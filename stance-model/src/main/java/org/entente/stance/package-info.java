/** Who takes which stance towards what: actors, statements, positions. */
@NullMarked
package org.entente.stance;

import org.jspecify.annotations.NullMarked;
