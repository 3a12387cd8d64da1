package org.keqiao.web.mail;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.notice.Delivery;
import org.keqiao.web.notice.NoticeGroup;

/** The form of a person's wishes; what it doesn't say is as usual. */
record WishesForm(
        @Nullable Map<NoticeGroup, Delivery> delivery,
        @Nullable Boolean workingHours,
        @Nullable String language) {

    MailSettings.Wishes toWishes() {
        return new MailSettings.Wishes(
                delivery == null ? Map.of() : delivery, Boolean.TRUE.equals(workingHours), language);
    }
}
