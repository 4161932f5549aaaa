package dev.watchbell.rota;

import java.util.List;

/**
 * What decides who is on call in one schedule.
 *
 * @param layers a later one wins where it has somebody
 * @param covers in order of creation, each laid on the result of all earlier ones
 */
public record Rota(List<Layer> layers, List<Cover> covers) {
    public Rota {
        layers = List.copyOf(layers);
        covers = List.copyOf(covers);
    }
}
