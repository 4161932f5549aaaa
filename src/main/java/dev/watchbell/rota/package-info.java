/** Who is on call, and when: rotas, layers, rotations, covers, and the files they are written in. */
@NullMarked
package dev.watchbell.rota;

import org.jspecify.annotations.NullMarked;
