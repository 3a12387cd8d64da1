package org.keqiao.matching.scoring;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.matching.ListingBuilder;

/** Listings of which anything may be missing. */
final class RandomListings {

    private static final List<String> WORDS = List.of(
            "硫化物固态电解质",
            "锂枝晶",
            "界面阻抗",
            "双特异性抗体",
            "细胞株",
            "采用",
            "研究",
            "的",
            "了",
            "，",
            "。",
            "；",
            " ",
            "\n",
            "MEMS",
            "SiC 功率模块",
            "Li6PS5Cl",
            "solid-state batteries",
            "The ",
            "of ",
            "2.5 mS/cm",
            "１２３ＡＢＣ",
            "氮化镓",
            "轴承",
            "🔋",
            "!");

    private RandomListings() {}

    static Pair pair(Random random) {
        ListingText result = ListingText.of(listing(ListingBuilder.result(text(random)), random));
        ListingText demand = ListingText.of(listing(ListingBuilder.demand(text(random)), random));
        return Pair.of(result, demand, random.nextInt(4) == 0 ? null : (Double) (random.nextDouble() * 2 - 1));
    }

    private static org.keqiao.contracts.listing.ListingSnapshot listing(ListingBuilder listing, Random random) {
        return listing.text(text(random))
                .language(random.nextInt(5) == 0 ? "en" : "zh")
                .keywords(some(WORDS.toArray(String[]::new), random).toArray(String[]::new))
                .industries(some(Industry.values(), random).toArray(Industry[]::new))
                .modes(some(CooperationMode.values(), random).toArray(CooperationMode[]::new))
                .zone(oneOf(Zone.values(), random))
                .readiness(oneOf(new Integer[] {1, 2, 3, 4, 5, 6, 7, 8, 9}, random))
                .build();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }

    private static <T> List<T> some(T[] values, Random random) {
        return List.of(values).stream()
                .filter(value -> random.nextInt(4) == 0)
                .limit(3)
                .toList();
    }

    private static <T> @Nullable T oneOf(T[] values, Random random) {
        int number = random.nextInt(values.length + 2);
        return number < values.length ? values[number] : null;
    }
}
