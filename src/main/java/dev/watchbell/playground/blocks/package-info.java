/** Messages and modals as Slack draws them: the rules for what may be sent, and how it reads. */
@NullMarked
package dev.watchbell.playground.blocks;

import org.jspecify.annotations.NullMarked;
