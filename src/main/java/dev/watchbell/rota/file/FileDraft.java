package dev.watchbell.rota.file;

/** What a file can hold: a team with its rota, or the catalogue of services. */
public sealed interface FileDraft permits RotaDraft, CatalogueDraft {}
