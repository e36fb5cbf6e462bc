/** Articles and the sentences, tokens, mentions and spans found in them. */
@NullMarked
package org.entente.text;

import org.jspecify.annotations.NullMarked;
