package org.keqiao.local.demonstration;

import java.util.List;
import java.util.stream.IntStream;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.OrganisationKind;
import org.keqiao.contracts.vocabulary.Zone;

/** Fictional firms of different sizes, their names put together from {@code firms.yaml}. */
final class Firms {
    private static final int COUNT = 120;
    private static final List<Industry> INDUSTRIES = List.of(Industry.values());
    private static final List<Zone> ZONES = List.of(
            Zone.BDA,
            Zone.BDA,
            Zone.BDA,
            Zone.ZHONGGUANCUN,
            Zone.ZHONGGUANCUN,
            Zone.FUTURE,
            Zone.HUAIROU,
            Zone.OTHER_BEIJING,
            Zone.OTHER_BEIJING,
            Zone.OUTSIDE_BEIJING,
            Zone.OUTSIDE_BEIJING);
    /** Most firms post a demand or two, a few post many. */
    private static final List<Integer> WEIGHTS = List.of(1, 1, 1, 2, 2, 2, 3, 3, 4, 6, 9);

    private final YamlNode words = YamlNode.ofResource("firms.yaml");
    private final Choices choices = Choices.of("firms");
    private final List<Member> all;

    Firms() {
        List<String> brands = choices.shuffled(words.at("brandFirst").texts().stream()
                .flatMap(first -> words.at("brandSecond").texts().stream().map(first::concat))
                .toList());
        all = IntStream.range(0, COUNT).mapToObj(i -> firm(i, brands.get(i))).toList();
    }

    List<Member> all() {
        return all;
    }

    /** The firm of the account {@code firm}: the first of its industry. */
    Member first(Industry industry) {
        return all.stream()
                .filter(firm -> firm.industries().getFirst() == industry)
                .findFirst()
                .orElseThrow();
    }

    private Member firm(int number, String brand) {
        Industry industry = INDUSTRIES.get(number % INDUSTRIES.size());
        String trade = choices.pick(words.at("trades").at(industry.name()).texts());
        String form = choices.pick(words.at("forms").texts());
        String name = brand + trade + (trade.endsWith("科技") ? form.replace("科技", "") : form);
        return new Member(
                Organisation.fictional(name, OrganisationKind.FIRM, choices.pick(ZONES)),
                industries(industry),
                choices.pick(WEIGHTS));
    }

    private List<Industry> industries(Industry first) {
        List<String> related = words.at("related").at(first.name()).texts();
        return choices.chance(0.4) ? List.of(first, Industry.valueOf(choices.pick(related))) : List.of(first);
    }
}
