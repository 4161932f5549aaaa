/** The people, the channels and the address of the workspace, known also while Slack is away. */
@NullMarked
package dev.watchbell.slack.directory;

import org.jspecify.annotations.NullMarked;
