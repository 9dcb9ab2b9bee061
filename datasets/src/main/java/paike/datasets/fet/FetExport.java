package paike.datasets.fet;

import java.util.List;
import paike.model.Language;
import paike.model.Text;
import paike.model.school.School;
import paike.rules.Level;
import paike.rules.Rulebook;
import paike.rules.room.AvoidRoomUnavailableTimes;
import paike.rules.room.FitPupilsInRoom;
import paike.rules.room.UseRoomKind;

/**
 * A school with its rules as a {@code .fet} file, official mode, as far as FET can say it.
 *
 * @param document the file
 * @param losses what it does not say
 */
public record FetExport(
        String document, int activities, int constraints, List<ExportedLoss> losses) {
    /** The oldest version of FET whose form this is. */
    private static final String VERSION = "6.8.0";

    /**
     * @param language of the names of days, years and tags
     */
    public static FetExport of(School school, Rulebook rulebook, Language language) {
        var draft = new ExportedDraft(school, rulebook, language);
        draft.time(ExportedDraft.constraint("BasicCompulsoryTime", ExportedWeight.MUST), "");
        draft.space(ExportedDraft.constraint("BasicCompulsorySpace", ExportedWeight.MUST), "");
        loseFacts(draft);
        var times = new ExportedTimes(draft, rulebook);
        times.say();
        var rooms = new ExportedRooms(draft, areSeatsMust(rulebook));
        var needs = new ExportedRoomNeeds(draft, rooms);
        rulebook.judged().stream()
                .filter(entry -> entry.rule() instanceof AvoidRoomUnavailableTimes)
                .findFirst()
                .ifPresent(entry -> needs.closed(times, draft.weight(entry)));
        for (var entry : rulebook.of(Level.MUST)) {
            if (entry.rule() instanceof UseRoomKind rule) {
                rooms.use(entry, rule);
            }
        }
        needs.say();
        new ExportedRules(draft, rooms, rulebook).say(rulebook);
        rooms.lose();
        return new FetExport(
                document(draft, rooms, school, rulebook),
                draft.activities().all().size(),
                draft.time().size() + draft.space().size(),
                List.copyOf(draft.losses()));
    }

    static boolean areSeatsMust(Rulebook rulebook) {
        return rulebook.of(Level.MUST).stream()
                .anyMatch(entry -> entry.rule() instanceof FitPupilsInRoom);
    }

    private static String document(
            ExportedDraft draft, ExportedRooms rooms, School school, Rulebook rulebook) {
        var root = ExportedElement.of("fet");
        root.with("Mode", "Official")
                .with("Institution_Name", school.name())
                .with("Comments", "Paike: " + school.id() + ", " + rulebook.id())
                .with(new ExportedLists(draft).all(rooms))
                .with(ExportedElement.of("Time_Constraints_List").with(draft.time()))
                .with(ExportedElement.of("Space_Constraints_List").with(draft.space()));
        var text = new StringBuilder();
        root.print(text, 0);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\n"
                + "<fet version=\"%s\">".formatted(VERSION)
                + text.substring("<fet>".length());
    }

    /** What no rule is about. */
    private static void loseFacts(ExportedDraft draft) {
        var hours = draft.hours();
        int afterSchool =
                (int)
                        draft.school().lessons().stream()
                                .filter(lesson -> lesson.kind().isAfterSchool())
                                .count();
        lose(
                draft,
                new Text("课后服务", "After-school service"),
                new Text("FET 不会为一次课挑选教师，未导出", "FET chooses no teachers; left out"),
                afterSchool,
                new Text("次", "sessions"));
        lose(
                draft,
                new Text("作息时间表", "Bell schedules"),
                new Text(
                        "各年级或各天的时间不同，FET 每天节次相同，钟点只写在名称里",
                        "FET has the same hours for all, the clock stands in their names only"),
                hours.unevenHours(),
                new Text("个节次", "hours"));
        lose(
                draft,
                new Text("作息时间表", "Bell schedules"),
                new Text(
                        "不同节次在钟点上有重叠，FET 看不出教师和场地冲突",
                        "different hours overlap by the clock, clashes FET cannot see"),
                hours.overlapsLost(),
                new Text("对", "pairs"));
        lose(
                draft,
                new Text("单双周", "Odd and even weeks"),
                new Text(
                        "单周与双周的课合为一项，两周都占用双方的教师和场地",
                        "one activity of both, whose teachers and rooms are taken every week"),
                draft.activities().pairs(),
                new Text("对", "pairs"));
        lose(
                draft,
                new Text("单双周", "Odd and even weeks"),
                new Text("没有可合并的课，FET 中每周都上", "nothing to share with, every week to FET"),
                draft.activities().alone(),
                ExportedLoss.LESSONS);
    }

    private static void lose(ExportedDraft draft, Text what, Text reason, int count, Text unit) {
        if (count > 0) {
            draft.lose(what, reason, count, unit);
        }
    }
}
