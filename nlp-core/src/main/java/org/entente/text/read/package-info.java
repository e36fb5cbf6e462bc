/** Reads files into articles: the ArticleReader SPI and the built-in formats. */
@NullMarked
package org.entente.text.read;

import org.jspecify.annotations.NullMarked;
