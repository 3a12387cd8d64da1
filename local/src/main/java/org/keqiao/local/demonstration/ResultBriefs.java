package org.keqiao.local.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keqiao.contracts.vocabulary.ListingKind;

/** Who offers what: every topic several times, at institutions that work in its industry, now and then twice by the same group. */
final class ResultBriefs {
    static final int COUNT = 1_100;
    /** Results of the university whose office the account {@code university} is. */
    static final int OF_UNIVERSITY = 40;

    private final Topics topics;
    private final List<Member> laboratories;
    private final Choices choices = Choices.of("result briefs");
    private final List<Brief> briefs = new ArrayList<>();

    ResultBriefs(Topics topics, List<Member> laboratories) {
        this.topics = topics;
        this.laboratories = laboratories;
    }

    List<Brief> all() {
        Member university = laboratories.getFirst();
        List<Topic> its = choices.shuffled(topics.of(university.industries()));
        for (int i = 0; i < OF_UNIVERSITY; i++) {
            add(its.get(i % its.size()), university);
        }
        List<Topic> spread = choices.shuffled(topics.all());
        while (briefs.size() < COUNT) {
            Brief last = briefs.getLast();
            int n = briefs.size() - OF_UNIVERSITY;
            if (n > 0 && choices.chance(0.04)) {
                again(last);
            } else {
                Topic topic = n < 4 * spread.size() ? spread.get(n % spread.size()) : choices.pick(spread);
                add(
                        topic,
                        choices.weighted(
                                laboratories,
                                member -> member.industries().contains(topic.industry()) ? member.weight() : 0));
            }
        }
        return List.copyOf(briefs);
    }

    private void add(Topic topic, Member owner) {
        int number = briefs.size() + 1;
        briefs.add(new Brief(
                ListingKind.RESULT, number, topic, Optional.empty(), owner, "result " + number, Brief.style(choices)));
    }

    /** The same work of the same group in other words. */
    private void again(Brief last) {
        briefs.add(new Brief(
                ListingKind.RESULT,
                briefs.size() + 1,
                last.topic(),
                Optional.empty(),
                last.owner(),
                last.content(),
                Brief.Style.PLAIN));
    }
}
