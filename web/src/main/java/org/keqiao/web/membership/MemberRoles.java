package org.keqiao.web.membership;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.keqiao.contracts.vocabulary.OrganisationKind;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Role;
import org.keqiao.web.problem.FieldProblem;
import org.keqiao.web.problem.InvalidFields;

/** Which roles the people of an organisation may have: who is a coordinator only administrators decide, who is an administrator nobody here. */
final class MemberRoles {

    private MemberRoles() {}

    /** That of whoever registers an organisation. */
    static Role first(OrganisationKind kind) {
        return kind == OrganisationKind.FIRM ? Role.FIRM_MEMBER : Role.OFFICE;
    }

    static Set<Role> of(OrganisationKind kind, Actor giver) {
        Set<Role> roles =
                kind == OrganisationKind.FIRM ? EnumSet.of(Role.FIRM_MEMBER) : EnumSet.of(Role.RESEARCHER, Role.OFFICE);
        if (giver.role() == Role.ADMINISTRATOR) {
            roles.add(Role.COORDINATOR);
        }
        return roles;
    }

    /** Whom administrators appointed they look after alone, for whoever sets the password of an account has its rights. */
    static boolean mayLookAfter(Member member, Actor actor) {
        return actor.role() == Role.ADMINISTRATOR
                || !member.role().actsForOthers()
                || member.id().equals(actor.accountId());
    }

    static void check(Role role, OrganisationKind kind, Actor giver) {
        if (!of(kind, giver).contains(role)) {
            throw new InvalidFields(List.of(FieldProblem.of("role", "role-not-yours-to-give")));
        }
    }
}
