package org.keqiao.web.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keqiao.web.listing.Requests.demand;
import static org.keqiao.web.listing.Requests.parse;
import static org.keqiao.web.listing.Requests.with;

import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A platform on which a coordinator reads everything first. */
@WebFlowTest
class ReviewFirstFlowTests {

    private final Listings listings;
    private final TransactionTemplate transaction;
    private final ListingPosting posting;
    private final ListingLife life;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    ReviewFirstFlowTests(
            Listings listings,
            ManagedListings managed,
            Owners owners,
            References references,
            OwnerIdentities identities,
            PublicationRules rules,
            Validity validity,
            TransactionTemplate transaction) {
        ReviewPolicy first = new ReviewPolicy(new ReviewProperties(true));
        this.listings = listings;
        this.transaction = transaction;
        this.posting = new ListingPosting(
                listings, managed, owners, references, new ListingWriter(validity, identities, first));
        this.life = new ListingLife(listings, managed, posting, rules, first, validity);
    }

    @Test
    void whatIsPostedWaits() {
        Listing posted = post(accounts.firmMember());
        assertThat(posted.state()).isEqualTo(ListingState.SUBMITTED);
        assertThat(posted.wasPublished()).isFalse();
    }

    @Test
    void whatACoordinatorPostsDoesNot() {
        Actor coordinator = accounts.coordinator();
        String firm = accounts.consent(accounts.firm()).name();
        Listing posted = Objects.requireNonNull(transaction.execute(
                        status -> posting.post(parse(with(demand(), "organisation", firm)), coordinator)))
                .listing();
        assertThat(posted.state()).isEqualTo(ListingState.PUBLISHED);
    }

    @Test
    void aDraftIsSubmittedAndAnEditOfItGoesOnWaiting() {
        Actor owner = accounts.firmMember();
        Listing draft = Objects.requireNonNull(
                        transaction.execute(status -> posting.post(parse(with(demand(), "draft", true)), owner)))
                .listing();
        Listing submitted = step(() -> life.publish(draft.id(), 0, owner));
        assertThat(submitted.state()).isEqualTo(ListingState.SUBMITTED);
        Listing edited =
                step(() -> life.editAndPublish(draft.id(), 0, parse(with(demand(), "title", "软包电芯界面阻抗的原位监测")), owner));
        assertThat(edited.state()).isEqualTo(ListingState.SUBMITTED);
        assertThat(edited.content().title()).contains("原位监测");
    }

    @Test
    void aChangeOfWhatIsPublicWaitsAndAConfirmationDoesNot() {
        Actor owner = accounts.firmMember();
        Listing posted = post(owner);
        Listing accepted = step(() -> {
            Listing after = posted.accept(posted.changedAt().plusSeconds(86_400), posted.changedAt());
            listings.replace(posted, after);
            return after;
        });
        assertThat(step(() -> life.confirm(accepted.id(), 0, owner)).state()).isEqualTo(ListingState.PUBLISHED);
        assertThat(step(() -> life.open(accepted.id(), 0, false, owner)).state())
                .isEqualTo(ListingState.PUBLISHED);
        Listing edited = step(() -> posting.edit(accepted.id(), 0, parse(with(demand(), "title", "软包电芯与另一件事")), owner));
        assertThat(edited.state()).isEqualTo(ListingState.SUBMITTED);
        assertThat(listings.find(accepted.id()).orElseThrow().revision()).isEqualTo(edited.revision());
    }

    private Listing post(Actor owner) {
        return Objects.requireNonNull(transaction.execute(status -> posting.post(parse(demand()), owner)))
                .listing();
    }

    private Listing step(Supplier<Listing> step) {
        return Objects.requireNonNull(transaction.execute(status -> step.get()));
    }
}
