package org.keqiao.matching.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.pairing.ElementPair;
import org.keqiao.contracts.vocabulary.TextElement;

/** Lays the five elements of two texts side by side: of each the two phrases that have most in common. */
final class SharedElements {

    /** Share of the shorter phrase's weight that must stand in the other, so that one common verb is not enough. */
    private static final double SHARED_FROM = 0.3;

    /** What stands before a thing that somebody looks for, or uses by now, and is no part of it. */
    private static final Pattern ABOUT_IT =
            Pattern.compile("^(?:希望|需要|急需|亟需|寻求|寻找|求购|引进|想要|目前|现用|围绕|[—-])+(?=[\\p{IsHan}\\p{IsLatin}]{2})");

    /** Of every element that at least one of the texts names. */
    List<ElementPair> of(Pair pair) {
        List<ElementPair> pairs = new ArrayList<>();
        for (TextElement element : TextElement.values()) {
            Closest closest = closest(pair, element);
            if (closest.result() != null || closest.demand() != null) {
                pairs.add(new ElementPair(
                        element, thing(closest.result()), thing(closest.demand()), closest.closeness() >= SHARED_FROM));
            }
        }
        return pairs;
    }

    /** Mean closeness over the elements that both name, 0 to 1; 0 if there are none. */
    double closeness(Pair pair) {
        double sum = 0;
        int both = 0;
        for (TextElement element : TextElement.values()) {
            Closest closest = closest(pair, element);
            if (closest.result() != null && closest.demand() != null) {
                both++;
                sum += closest.closeness();
            }
        }
        return both == 0 ? 0 : sum / both;
    }

    private Closest closest(Pair pair, TextElement element) {
        List<String> results = pair.result().elements().of(element);
        List<String> demands = pair.demand().elements().of(element);
        Closest best = new Closest(first(results), first(demands), 0);
        for (String result : results) {
            for (String demand : demands) {
                double closeness = closeness(
                        pair.result().featuresOf(result), pair.demand().featuresOf(demand));
                if (closeness > best.closeness()) {
                    best = new Closest(result, demand, closeness);
                }
            }
        }
        return best;
    }

    private static double closeness(WeighedFeatures first, WeighedFeatures second) {
        double smaller = Math.min(first.sum(), second.sum());
        return smaller == 0 ? 0 : Math.min(1, first.sharedWith(second) / smaller);
    }

    /** For people; phrases are compared as they stand. */
    private static @Nullable String thing(@Nullable String phrase) {
        return phrase == null ? null : ABOUT_IT.matcher(phrase).replaceFirst("");
    }

    private static @Nullable String first(List<String> phrases) {
        return phrases.isEmpty() ? null : phrases.getFirst();
    }

    private record Closest(
            @Nullable String result, @Nullable String demand, double closeness) {}
}
