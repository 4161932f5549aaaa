/** The database: transactions that join up, migrations, and columns that hold instants. */
@NullMarked
package dev.watchbell.store;

import org.jspecify.annotations.NullMarked;
