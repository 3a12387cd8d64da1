package org.keqiao.web.fair;

import java.time.LocalDate;
import java.util.List;
import org.keqiao.contracts.vocabulary.Term;
import org.keqiao.web.fair.FairRequest.Day;
import org.keqiao.web.fair.FairRequest.Room;

/** With what a new fair begins. */
public enum FairTemplate implements Term {
    HALF_DAY("半天 · 线下", "Half a day, on site") {
        @Override
        public FairRequest on(LocalDate day) {
            Day afternoon = new Day(day.toString(), "13:30", "17:00", "20", "5", "15:10-15:30");
            return request(day, FairFormat.ON_SITE, "6", List.of(afternoon), List.of(room("洽谈区", 10, 4, false)));
        }
    },
    FULL_DAY("一天 · 线上线下结合", "A day, on site and online") {
        @Override
        public FairRequest on(LocalDate day) {
            Day all = new Day(day.toString(), "09:00", "17:00", "25", "5", "12:00-13:30");
            return request(
                    day,
                    FairFormat.HYBRID,
                    "10",
                    List.of(all),
                    List.of(room("洽谈区", 12, 4, false), room("视频间", 3, 3, true)));
        }
    },
    ONLINE("半天 · 线上", "Half a day, online") {
        @Override
        public FairRequest on(LocalDate day) {
            Day afternoon = new Day(day.toString(), "14:00", "17:00", "20", "5", "");
            return request(day, FairFormat.ONLINE, "6", List.of(afternoon), List.of(room("线上会议室", 10, 2, true)));
        }
    };

    private static final int REGISTRATION_ENDS = 7;
    private static final int WISHES_END = 3;

    private final String chinese;
    private final String english;

    FairTemplate(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The form as it is filled in for a fair on that day. */
    public abstract FairRequest on(LocalDate day);

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    private static Room room(String name, int tables, int seats, boolean screen) {
        return new Room(name, Integer.toString(tables), Integer.toString(seats), Boolean.toString(screen));
    }

    private static FairRequest request(
            LocalDate day, FairFormat format, String mostMeetings, List<Day> days, List<Room> rooms) {
        return new FairRequest(
                "",
                "",
                List.of(),
                format.name(),
                "",
                "",
                null,
                day.minusDays(REGISTRATION_ENDS) + "T18:00",
                day.minusDays(WISHES_END) + "T18:00",
                mostMeetings,
                "48",
                List.copyOf(days),
                List.copyOf(rooms),
                format == FairFormat.HYBRID ? "5" : "0",
                List.of());
    }
}
