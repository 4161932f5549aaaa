/** The HTTP server, and what an operator reads there: health, readiness, status, numbers. */
@NullMarked
package dev.watchbell.web;

import org.jspecify.annotations.NullMarked;
