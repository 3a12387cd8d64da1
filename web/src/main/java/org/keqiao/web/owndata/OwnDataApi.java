package org.keqiao.web.owndata;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Accounts")
@SignedIn
@RestController
@RequestMapping("/api/v1/account")
class OwnDataApi {

    private final PersonalArchive archive;
    private final Forgetting forgetting;

    OwnDataApi(PersonalArchive archive, Forgetting forgetting) {
        this.archive = archive;
        this.forgetting = forgetting;
    }

    @Operation(summary = "Everything that is kept of you, as a zip of JSON files and the files that you sent")
    @GetMapping("/export")
    void export(Actor actor, HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        archive.write(actor.accountId(), response.getOutputStream());
    }

    @Operation(
            summary = "Be forgotten",
            description =
                    "Account, drafts, tokens and wishes are gone; your listings are withdrawn without their texts, unless your"
                            + " organisation keeps them. Lines of the ledger and messages to others stay, without your name.")
    @PostMapping("/leave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@RequestBody Leaving leaving, Actor actor) {
        forgetting.forget(leaving, actor);
    }
}
