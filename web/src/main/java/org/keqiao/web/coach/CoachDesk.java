package org.keqiao.web.coach;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.listing.ListingRequest;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the coach's advice in words of the reader's language. */
@Component
public class CoachDesk {

    private final Coach coach;
    private final MessageSource messages;

    CoachDesk(Coach coach, MessageSource messages) {
        this.coach = coach;
        this.messages = messages;
    }

    /**
     * All advice on what is written so far.
     *
     * @param stored the listing that is being edited, when there is one
     */
    public CoachView read(ListingRequest request, @Nullable UUID stored, Actor actor) {
        return read(request, stored, actor.organisationId());
    }

    /** The same on behalf of an organisation. */
    public CoachView read(ListingRequest request, @Nullable UUID stored, @Nullable UUID organisation) {
        return new CoachView(coach.read(request, stored, organisation).stream()
                .map(this::view)
                .toList());
    }

    private AdviceView view(Advice advice) {
        Locale locale = LocaleContextHolder.getLocale();
        Object[] arguments = advice.arguments().toArray();
        String key = "coach." + advice.code();
        return new AdviceView(
                advice.severity(),
                advice.code(),
                advice.field(),
                messages.getMessage(key, arguments, locale),
                messages.getMessage(key + ".remedy", arguments, null, locale));
    }
}
