package org.keqiao.local.demonstration;

import java.util.List;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.OrganisationKind;
import org.keqiao.contracts.vocabulary.Zone;

/** The fictional universities, institutes and associations, from {@code institutions.yaml}. The first of them is the account {@code university}'s. */
final class Institutions {
    private final List<Member> all;

    Institutions() {
        all = YamlNode.ofResource("institutions.yaml").items().stream()
                .map(Institutions::read)
                .toList();
    }

    List<Member> all() {
        return all;
    }

    /** Those who do research. */
    List<Member> laboratories() {
        return all.stream()
                .filter(member -> member.organisation().kind() != OrganisationKind.ASSOCIATION)
                .toList();
    }

    List<Member> associations() {
        return all.stream()
                .filter(member -> member.organisation().kind() == OrganisationKind.ASSOCIATION)
                .toList();
    }

    private static Member read(YamlNode node) {
        return new Member(
                Organisation.fictional(
                        node.at("name").text(),
                        OrganisationKind.valueOf(node.at("kind").text()),
                        Zone.valueOf(node.at("zone").text())),
                node.at("industries").texts().stream().map(Industry::valueOf).toList(),
                node.at("weight").number().intValueExact());
    }
}
