/** Mojos: turn plugin configuration into a run of the {@code entente} command. */
@NullMarked
package org.entente.maven;

import org.jspecify.annotations.NullMarked;
