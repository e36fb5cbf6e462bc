/** Fixtures, contract tests and architecture rules shared by all modules. */
@NullMarked
package org.entente.testing;

import org.jspecify.annotations.NullMarked;
