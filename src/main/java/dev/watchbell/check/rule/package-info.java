/** What a good rota keeps to, rule by rule: a rota and what is known around it go in, findings come out. */
@NullMarked
package dev.watchbell.check.rule;

import org.jspecify.annotations.NullMarked;
