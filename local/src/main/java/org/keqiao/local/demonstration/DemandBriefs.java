package org.keqiao.local.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.ListingKind;

/** Who seeks what: every topic at least twice, by firms of its industry and a few associations; some seek two things at once. */
final class DemandBriefs {
    static final int COUNT = 600;
    /** Demands of the firm whose member the account {@code firm} is. */
    static final int OF_FIRM = 8;

    private final Topics topics;
    private final List<Member> seekers;
    private final Member firm;
    private final Choices choices = Choices.of("demand briefs");
    private final List<Brief> briefs = new ArrayList<>();

    DemandBriefs(Topics topics, Firms firms, List<Member> associations) {
        this.topics = topics;
        firm = firms.first(Industry.NEW_MATERIALS);
        seekers = Stream.concat(
                        firms.all().stream().filter(other -> !other.equals(firm)),
                        associations.stream().map(body -> new Member(body.organisation(), body.industries(), 1)))
                .toList();
    }

    Member firm() {
        return firm;
    }

    List<Brief> all() {
        List<Topic> its = choices.some(topics.of(List.of(Industry.NEW_MATERIALS)), OF_FIRM);
        its.forEach(topic -> add(topic, firm, Brief.Style.PLAIN));
        List<Topic> spread = choices.shuffled(topics.all());
        while (briefs.size() < COUNT) {
            int n = briefs.size() - OF_FIRM;
            Topic topic = n < 2 * spread.size() ? spread.get(n % spread.size()) : choices.pick(spread);
            Member seeker = choices.weighted(
                    seekers, member -> member.industries().contains(topic.industry()) ? member.weight() : 0);
            add(topic, seeker, Brief.style(choices));
        }
        return List.copyOf(briefs);
    }

    private void add(Topic topic, Member owner, Brief.Style style) {
        int number = briefs.size() + 1;
        briefs.add(
                new Brief(ListingKind.DEMAND, number, topic, second(topic, style), owner, "demand " + number, style));
    }

    private Optional<Topic> second(Topic topic, Brief.Style style) {
        if (style != Brief.Style.PLAIN || !choices.chance(0.12)) {
            return Optional.empty();
        }
        return choices.shuffled(topics.of(List.of(topic.industry()))).stream()
                .filter(other -> !other.equals(topic))
                .findFirst();
    }
}
