/** What in Slack shows who is on call: user groups, topics, bookmarks. */
@NullMarked
package dev.watchbell.signs;

import org.jspecify.annotations.NullMarked;
