package org.keqiao.web.membership;

import java.util.Optional;
import org.keqiao.web.account.Account;
import org.keqiao.web.identity.Identity;
import org.keqiao.web.identity.Linking;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the account of whoever was invited and comes with an identity of an issuer; from then on that signs them in. */
@Service
class IssuedJoining {

    private final Invitations invitations;
    private final Linking linking;

    IssuedJoining(Invitations invitations, Linking linking) {
        this.invitations = invitations;
        this.linking = linking;
    }

    /** Missing when the invitation's link works no more. */
    @Transactional
    public Optional<Account> accept(String secret, IssuedPersonForm person, Identity identity) {
        Optional<Account> account = invitations.accept(secret, person.toPerson());
        account.ifPresent(opened -> linking.join(identity, opened.id()));
        return account;
    }
}
