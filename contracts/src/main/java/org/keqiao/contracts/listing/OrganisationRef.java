package org.keqiao.contracts.listing;

import java.util.UUID;
import org.keqiao.contracts.vocabulary.OrganisationKind;

/** The organisation behind a listing, as far as anyone may know it. */
public record OrganisationRef(UUID id, String name, OrganisationKind kind) {}
