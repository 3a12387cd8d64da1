package org.keqiao.web.introduction;

import org.jspecify.annotations.Nullable;

/** What people and programs send, as they wrote it. */
public final class IntroductionRequests {

    private IntroductionRequests() {}

    /** How the sender is reached; one of phone and e-mail is needed. */
    public record ContactCard(
            @Nullable String name,
            @Nullable String position,
            @Nullable String phone,
            @Nullable String email) {

        @Override
        public String toString() {
            return "ContactCard[…]";
        }
    }

    /**
     * Interest in a listing.
     *
     * @param listingId of the other side
     * @param ownListingId what the sender offers or seeks, if they have posted it
     * @param organisation id or name; coordinators name for whom they speak
     * @param note to the owner; contacts do not belong here
     * @param consent whether the other side may know the contact once it consents too
     * @param contact needed with consent
     */
    public record Interest(
            @Nullable String listingId,
            @Nullable String ownListingId,
            @Nullable String organisation,
            @Nullable String note,
            @Nullable String consent,
            @Nullable ContactCard contact) {}

    /**
     * Consent to exchange contacts.
     *
     * @param consent must be true
     * @param side for which a coordinator speaks
     * @param evidence how that side told the coordinator
     */
    public record Agreement(
            @Nullable String consent,
            @Nullable ContactCard contact,
            @Nullable String side,
            @Nullable String evidence) {}

    /**
     * What was signed.
     *
     * @param amount in 10,000 yuan
     */
    public record Signing(
            @Nullable String contractType,
            @Nullable String amount,
            @Nullable String signedOn,
            @Nullable String contractNumber) {}

    /** Where and when the result went into use. */
    public record Land(@Nullable String zone, @Nullable String landedOn) {}

    /** Why it ends. */
    public record Close(@Nullable String reason, @Nullable String note) {}

    /** A message to the other side. */
    public record Message(@Nullable String text) {}
}
