/** Stanford CoreNLP binding; the only package that imports edu.stanford.nlp. */
@NullMarked
package org.entente.nlp.corenlp;

import org.jspecify.annotations.NullMarked;
