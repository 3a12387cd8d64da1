package org.keqiao.web.notice;

import java.util.UUID;

/** An organisation is being told this, by its people or those who manage it; published in the transaction that tells them. */
public record OrganisationTold(UUID organisationId, NewNotice notice) {}
