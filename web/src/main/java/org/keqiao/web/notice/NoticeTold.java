package org.keqiao.web.notice;

import java.util.UUID;

/** Told inside the transaction in which a person got a notice. */
record NoticeTold(UUID noticeId, UUID accountId, NoticeGroup group) {}
