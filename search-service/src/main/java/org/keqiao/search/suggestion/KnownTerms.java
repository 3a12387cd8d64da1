package org.keqiao.search.suggestion;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.keqiao.contracts.term.TechnicalTerm;
import org.keqiao.contracts.term.TechnicalTerms;
import org.keqiao.search.spelling.SpokenText;
import org.keqiao.search.spelling.Typed;
import org.springframework.stereotype.Component;

/** The curated technical terms as suggestions; only those are worth one that some listing has. */
@Component
class KnownTerms {

    private final List<SpokenText> names = TechnicalTerms.curated().all().stream()
            .flatMap(TechnicalTerm::names)
            .map(SpokenText::of)
            .toList();

    /** A name and where what was typed begins in it. */
    private record Match(String name, int start) {}

    /** The best that match, best first. */
    List<String> matching(Typed typed, int most) {
        return names.stream()
                .flatMap(name -> Stream.ofNullable(typed.in(name).orElse(null))
                        .map(part -> new Match(name.text(), part.start())))
                .sorted(Comparator.comparing((Match match) -> match.start() > 0)
                        .thenComparingInt(match -> match.name().length())
                        .thenComparing(Match::name))
                .limit(most)
                .map(Match::name)
                .toList();
    }
}
