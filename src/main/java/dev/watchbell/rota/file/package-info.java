/** Rotas as teams write them down in files: read with every problem named, and asked on the command line. */
@NullMarked
package dev.watchbell.rota.file;

import org.jspecify.annotations.NullMarked;
