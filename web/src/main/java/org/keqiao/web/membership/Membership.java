package org.keqiao.web.membership;

import java.util.List;
import java.util.UUID;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.PasswordResets;
import org.keqiao.web.account.Role;
import org.keqiao.web.account.Sessions;
import org.keqiao.web.audit.AuditKind;
import org.keqiao.web.audit.AuditLog;
import org.keqiao.web.problem.FieldProblem;
import org.keqiao.web.problem.InvalidFields;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes who belongs to an organisation, and as what. A person whose role changed signs in anew. */
@Service
class Membership {

    private final OrganisationAccess access;
    private final Members members;
    private final Sessions sessions;
    private final PasswordResets resets;
    private final AuditLog audit;

    Membership(OrganisationAccess access, Members members, Sessions sessions, PasswordResets resets, AuditLog audit) {
        this.access = access;
        this.members = members;
        this.sessions = sessions;
        this.resets = resets;
        this.audit = audit;
    }

    @Transactional
    public void change(UUID organisationId, UUID memberId, Role role, boolean manager, Actor actor) {
        OrganisationFile file = access.managed(organisationId, actor);
        Member member = member(organisationId, memberId, actor);
        if (role != member.role()) {
            MemberRoles.check(role, file.kind(), actor);
        }
        keepAManager(organisationId, member, manager);
        members.change(memberId, role, manager);
        audit.add(AuditKind.ROLE_CHANGED, actor.accountId(), memberId, role + (manager ? " MANAGER" : ""));
        if (role != member.role()) {
            sessions.endAll(member.username());
        }
    }

    @Transactional
    public void remove(UUID organisationId, UUID memberId, Actor actor) {
        access.managed(organisationId, actor);
        Member member = member(organisationId, memberId, actor);
        keepAManager(organisationId, member, false);
        members.close(memberId);
        audit.add(AuditKind.MEMBER_REMOVED, actor.accountId(), memberId, null);
        sessions.endAll(member.username());
    }

    /** Path of a one-use link with which the member sets a new password. */
    @Transactional
    public String passwordLink(UUID organisationId, UUID memberId, Actor actor) {
        access.managed(organisationId, actor);
        Member member = member(organisationId, memberId, actor);
        audit.add(AuditKind.PASSWORD_LINK_MADE, actor.accountId(), memberId, null);
        return resets.link(member.id());
    }

    private Member member(UUID organisationId, UUID memberId, Actor actor) {
        Member member = members.find(organisationId, memberId).orElseThrow(() -> new MemberNotFound(memberId));
        if (!MemberRoles.mayLookAfter(member, actor)) {
            throw new InvalidFields(List.of(FieldProblem.of("role", "appointed-by-administrators")));
        }
        return member;
    }

    private void keepAManager(UUID organisationId, Member member, boolean manager) {
        if (member.manager() && !manager && members.countManagers(organisationId) < 2) {
            throw new InvalidFields(List.of(FieldProblem.of("manager", "last-manager")));
        }
    }
}
