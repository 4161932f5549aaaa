package dev.watchbell.digest;

import dev.watchbell.swap.OpenSwaps;
import dev.watchbell.swap.cover.OpenCovers;

/** Where it is known what people asked each other for. */
public record Open(OpenSwaps swaps, OpenCovers covers) {}
