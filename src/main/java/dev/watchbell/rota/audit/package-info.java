/** Who changed who is on call: by whom, why, from whom to whom, and when. */
@NullMarked
package dev.watchbell.rota.audit;

import org.jspecify.annotations.NullMarked;
