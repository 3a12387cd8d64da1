package org.keqiao.web.administration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Account;
import org.keqiao.web.account.Accounts;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Organisations;
import org.keqiao.web.audit.AuditLine;
import org.springframework.stereotype.Component;

/** The names of today behind the log's ids, which alone are kept. */
@Component
class AuditNames {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Accounts accounts;
    private final Organisations organisations;

    AuditNames(Accounts accounts, Organisations organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
    }

    List<AuditLineView> views(List<AuditLine> lines) {
        Map<UUID, String> names = new HashMap<>();
        lines.stream()
                .flatMap(line -> Stream.of(line.accountId(), line.subjectId()))
                .filter(Objects::nonNull)
                .distinct()
                .forEach(id -> {
                    String name = name(id);
                    if (name != null) {
                        names.put(id, name);
                    }
                });
        return lines.stream()
                .map(line -> new AuditLineView(line, names.get(line.accountId()), names.get(line.subjectId())))
                .toList();
    }

    /** The id itself, or the account's of that username; one that nothing has when there is none. */
    UUID id(String idOrUsername) {
        try {
            return UUID.fromString(idOrUsername.strip());
        } catch (IllegalArgumentException aName) {
            return accounts.find(idOrUsername).map(Account::id).orElse(NOBODY);
        }
    }

    private @Nullable String name(UUID id) {
        return accounts.find(id)
                .map(Account::username)
                .or(() -> organisations.find(id).map(Organisation::name))
                .orElse(null);
    }
}
