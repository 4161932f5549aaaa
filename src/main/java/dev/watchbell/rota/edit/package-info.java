/** A rota made and edited in Slack, with what it would move shown first. */
@NullMarked
package dev.watchbell.rota.edit;

import org.jspecify.annotations.NullMarked;
