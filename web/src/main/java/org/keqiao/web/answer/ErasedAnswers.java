package org.keqiao.web.answer;

import java.util.stream.Stream;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.web.pairing.PairingRecorded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the words of an erased listing out of the answers to its pairings: each is announced anew, without its title. */
@Component
class ErasedAnswers {

    private final PairingAnswers answers;

    ErasedAnswers(PairingAnswers answers) {
        this.answers = answers;
    }

    @EventListener
    void onRecorded(PairingRecorded recorded) {
        boolean erased = Stream.of(
                        recorded.pairing().result(), recorded.pairing().demand())
                .anyMatch(side -> side.title().equals(ListingSnapshot.ERASED));
        if (erased) {
            answers.sayAgain(recorded.pairing());
        }
    }
}
