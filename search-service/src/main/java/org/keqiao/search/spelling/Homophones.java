package org.keqiao.search.spelling;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.keqiao.contracts.term.TechnicalTerm;
import org.keqiao.contracts.term.TechnicalTerms;
import org.springframework.stereotype.Component;

/** Technical terms that were typed with wrong characters of the right sound: 石墨希 for 石墨烯. */
@Component
public class Homophones {

    private static final int SHORTEST = 2;

    private final TechnicalTerms terms = TechnicalTerms.curated();
    private final Map<String, String> bySound = new HashMap<>();
    private final int longest;

    Homophones() {
        terms.all().stream()
                .map(TechnicalTerm::chinese)
                .forEach(names -> names.stream()
                        .filter(name -> name.codePoints().allMatch(Character::isIdeographic))
                        .forEach(name -> bySound.putIfAbsent(SpokenText.of(name).spoken(), name)));
        longest = bySound.values().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The text with such terms put right, of overlapping ones the longest. */
    public String corrected(String text) {
        SpokenText spoken = SpokenText.of(text);
        StringBuilder corrected = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            Optional<String> term = termAt(text, spoken, at);
            corrected.append(term.orElse(text.substring(at, at + 1)));
            at += term.map(String::length).orElse(1);
        }
        return corrected.toString();
    }

    private Optional<String> termAt(String text, SpokenText spoken, int at) {
        for (int length = Math.min(longest, text.length() - at); length >= SHORTEST; length--) {
            var sounds = spoken.sounds().subList(at, at + length);
            if (!sounds.contains("")) {
                String window = text.substring(at, at + length);
                String term = bySound.get(sounds.stream().collect(Collectors.joining()));
                if (term != null && term.length() == length) {
                    return Optional.of(terms.named(window).isPresent() ? window : term);
                }
            }
        }
        return Optional.empty();
    }
}
