package dev.watchbell.kit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs each test of the class twice: on H2 in a file, and on a real PostgreSQL, each time on a fresh database.
 *
 * <p>The constructor or a test may ask for a {@code Database}, open and closed after the test, and for the {@code DatabaseUrl} of the same
 * one. Its sessions are in Asia/Kathmandu, a quarter of an hour off everybody else, so that nothing leans on a session's zone.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith(BothDatabases.class)
public @interface OnBothDatabases {}
