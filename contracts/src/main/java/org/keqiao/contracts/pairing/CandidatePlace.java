package org.keqiao.contracts.pairing;

import org.jspecify.annotations.Nullable;

/**
 * Where one listing of a pair stands among the other's candidates.
 *
 * @param place in the order in which they are scored, from 1; missing when search does not find it at all
 * @param byWords place by words alone, from 1
 * @param byMeaning place by meaning alone, from 1
 * @param considered so many from the top are scored
 */
public record CandidatePlace(
        @Nullable Integer place,
        @Nullable Integer byWords,
        @Nullable Integer byMeaning,
        int considered) {

    public boolean withinConsidered() {
        return place != null && place <= considered;
    }
}
