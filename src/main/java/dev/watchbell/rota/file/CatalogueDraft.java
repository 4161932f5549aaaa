package dev.watchbell.rota.file;

import dev.watchbell.rota.Catalogue;

/** The services that there are, as a file lists them. */
public record CatalogueDraft(Catalogue catalogue) implements FileDraft {}
