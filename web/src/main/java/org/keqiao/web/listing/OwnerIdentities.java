package org.keqiao.web.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.keqiao.contracts.listing.DemandDetails;
import org.keqiao.contracts.listing.ResultDetails;
import org.keqiao.web.account.Accounts;
import org.keqiao.web.account.Organisations;
import org.keqiao.web.anonymity.Identity;
import org.keqiao.web.anonymity.LeakCheck;
import org.springframework.stereotype.Component;

/** Keeps anonymous listings from telling who their owner is. */
@Component
public class OwnerIdentities {

    private final Organisations organisations;
    private final Accounts accounts;

    OwnerIdentities(Organisations organisations, Accounts accounts) {
        this.organisations = organisations;
        this.accounts = accounts;
    }

    public LeakCheck leakCheckOf(UUID organisationId) {
        String name = organisations.find(organisationId).orElseThrow().name();
        return new LeakCheck(new Identity(name, accounts.namesOfMembers(organisationId)));
    }

    /** Says of every field of an anonymous listing what in it would tell who the owner is. */
    void requireHidden(ListingContent content, UUID organisationId, FieldReader fields) {
        if (content.anonymous()) {
            leakCheckOf(organisationId).in(texts(content)).stream()
                    .filter(leak -> leak.kind().certain())
                    .forEach(leak ->
                            fields.reject(leak.field(), "leak-" + leak.kind().code(), leak.excerpt()));
        }
    }

    private static Map<String, String> texts(ListingContent content) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("title", content.title());
        texts.put("summary", content.summary());
        texts.put("description", content.description());
        put(texts, "keywords", content.keywords());
        ResultDetails result = content.result();
        if (result != null) {
            texts.put("result.advantages", result.advantages());
            texts.put("result.team", result.team());
            put(texts, "result.patents", result.patents());
        }
        DemandDetails demand = content.demand();
        if (demand != null) {
            texts.put("demand.problem", demand.problem());
            for (int i = 0; i < demand.indicators().size(); i++) {
                texts.put(
                        "demand.indicators[" + i + "].name",
                        demand.indicators().get(i).name());
            }
        }
        return texts;
    }

    private static void put(Map<String, String> texts, String field, List<String> entries) {
        for (int i = 0; i < entries.size(); i++) {
            texts.put(field + "[" + i + "]", entries.get(i));
        }
    }
}
