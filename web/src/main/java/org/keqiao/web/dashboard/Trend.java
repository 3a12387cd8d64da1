package org.keqiao.web.dashboard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Interest, introductions and contracts by month, as points of three lines in a box of 600 × 150, and the marks of its axes.
 *
 * @param most the highest figure, which the top of the box stands for
 */
public record Trend(
        List<String> months, long most, Map<Stage, String> lines, List<Mark> monthMarks, List<Mark> manyMarks) {

    private static final List<Stage> SHOWN = List.of(Stage.INTERESTED, Stage.INTRODUCED, Stage.SIGNED);
    private static final int WIDTH = 600;
    private static final int HEIGHT = 150;
    private static final int MOST_MONTH_MARKS = 12;

    /** A word beside an axis, at its distance from the upper left corner of the box. */
    public record Mark(String text, double at) {}

    static @Nullable Trend of(List<Figures.Row> rows) {
        long most = rows.stream()
                .flatMapToLong(row -> SHOWN.stream().mapToLong(row::of))
                .max()
                .orElse(0);
        if (rows.size() < 2 || most == 0) {
            return null;
        }
        Map<Stage, String> lines = new EnumMap<>(Stage.class);
        SHOWN.forEach(stage -> lines.put(stage, points(rows, stage, most)));
        return new Trend(rows.stream().map(Figures.Row::key).toList(), most, lines, monthMarks(rows), manyMarks(most));
    }

    private static String points(List<Figures.Row> rows, Stage stage, long most) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "%.1f,%.1f",
                        across(i, rows.size()),
                        down(rows.get(i).of(stage), most)))
                .collect(Collectors.joining(" "));
    }

    private static List<Mark> monthMarks(List<Figures.Row> rows) {
        int step = Math.ceilDiv(rows.size(), MOST_MONTH_MARKS);
        return IntStream.range(0, rows.size())
                .filter(i -> i % step == 0)
                .mapToObj(i -> new Mark(rows.get(i).key(), across(i, rows.size())))
                .toList();
    }

    /** Nought, the middle where it is a whole number, and the highest. */
    private static List<Mark> manyMarks(long most) {
        List<Mark> marks = new ArrayList<>(List.of(new Mark("0", HEIGHT), new Mark(Long.toString(most), 0)));
        if (most % 2 == 0) {
            marks.add(new Mark(Long.toString(most / 2), HEIGHT / 2.0));
        }
        return marks;
    }

    private static double across(int month, int months) {
        return (double) WIDTH * month / (months - 1);
    }

    private static double down(long many, long most) {
        return HEIGHT - (double) HEIGHT * many / most;
    }
}
