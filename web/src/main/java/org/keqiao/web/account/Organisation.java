package org.keqiao.web.account;

import java.util.UUID;
import org.keqiao.contracts.vocabulary.OrganisationKind;
import org.keqiao.contracts.vocabulary.Zone;

/** A university, institute, firm or other body that listings belong to. Its name is unique. */
public record Organisation(
        UUID id, String name, OrganisationKind kind, Zone zone, boolean verified, boolean demonstration) {}
