package org.keqiao.web.notice;

import java.util.UUID;

/** All people of an organisation are being told this; published in the transaction that tells them. */
public record OrganisationTold(UUID organisationId, NewNotice notice) {}
