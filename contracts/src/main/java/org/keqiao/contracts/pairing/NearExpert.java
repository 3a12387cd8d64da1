package org.keqiao.contracts.pairing;

import org.keqiao.contracts.listing.OrganisationRef;

/**
 * A team whose result comes near a demand.
 *
 * @param team as the result names it
 * @param score of the result, 0 to 1
 */
public record NearExpert(String team, OrganisationRef organisation, PairingSide result, double score) {}
