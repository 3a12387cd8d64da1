package org.keqiao.web.answer;

import java.util.UUID;

/** The side that somebody answers for. */
record AnsweringSide(UUID listingId, UUID organisationId) {}
