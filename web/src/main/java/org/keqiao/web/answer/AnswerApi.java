package org.keqiao.web.answer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.ChangesNeed;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.account.TokenScope;
import org.keqiao.web.pairing.GivenAnswer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers to pairings for programs. */
@SignedIn
@ChangesNeed(TokenScope.ANSWERS)
@RestController
@RequestMapping("/api/v1/pairings/{id}")
@Tag(name = "pairings")
class AnswerApi {

    /** What both sides say, as far as the caller may know it. */
    record Given(List<GivenAnswer> answers) {}

    private final AnswerDesk desk;

    AnswerApi(AnswerDesk desk) {
        this.desk = desk;
    }

    @Operation(
            summary = "Answer a pairing for your side",
            description =
                    "INTERESTED; NOT_FOR_US with a reason, on which the pairing is withdrawn; or LATER with the day until"
                            + " which it rests. An answer can be changed; the same answer again changes nothing. Coordinators name the"
                            + " side with listingId.")
    @PutMapping("/answer")
    GivenAnswer put(@PathVariable UUID id, @RequestBody AnswerRequest request, Actor actor) {
        return desk.give(id, request, actor);
    }

    @Operation(
            summary = "What is said to a pairing",
            description =
                    "Your own side's answer; of the other side's only that it is interested. Coordinators see both.")
    @GetMapping("/answers")
    Given answers(@PathVariable UUID id, Actor reader) {
        return new Given(desk.visible(id, reader));
    }
}
