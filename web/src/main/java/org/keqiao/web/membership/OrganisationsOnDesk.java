package org.keqiao.web.membership;

import org.keqiao.web.desk.DeskItem;
import org.keqiao.web.desk.DeskSection;
import org.keqiao.web.desk.OnDesk;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Organisations that wait to be verified: their people write drafts and cannot publish. */
@Component
@Order(1)
class OrganisationsOnDesk implements OnDesk {

    private static final int OLDEST = 10;

    private final OrganisationFiles files;

    OrganisationsOnDesk(OrganisationFiles files) {
        this.files = files;
    }

    @Override
    public DeskSection section() {
        return new DeskSection(
                "organisations",
                files.count("", Standing.PENDING),
                "/organisations?standing=" + Standing.PENDING,
                files.find("", Standing.PENDING, 0, OLDEST).stream()
                        .map(file -> new DeskItem(file.name(), "/organisations/" + file.id(), file.createdAt()))
                        .toList());
    }
}
