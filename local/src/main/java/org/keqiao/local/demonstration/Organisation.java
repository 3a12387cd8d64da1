package org.keqiao.local.demonstration;

import org.keqiao.contracts.vocabulary.OrganisationKind;
import org.keqiao.contracts.vocabulary.Zone;

/** A fictional organisation in the shape of {@code POST /api/v1/organisations}; its name carries the mark （演示）. */
public record Organisation(String name, OrganisationKind kind, Zone zone, boolean demonstration) {
    private static final String MARK = "（演示）";

    static Organisation fictional(String name, OrganisationKind kind, Zone zone) {
        return new Organisation(name + MARK, kind, zone, true);
    }

    String nameWithoutMark() {
        return name.replace(MARK, "");
    }
}
