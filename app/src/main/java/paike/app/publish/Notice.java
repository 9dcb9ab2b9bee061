package paike.app.publish;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import paike.app.document.Piece;
import paike.model.Text;

/** The notices of the list that sources ask for (S3.4), in its order; each is a page. */
public enum Notice {
    TEXTBOOKS("教科书与作业本", "Books", "选用的教科书、作业本目录", "Books in use", BooksNotice::of),
    COURSE_PLAN(
            "课程教学计划",
            "Course plan",
            "各年级开设学科与周课时",
            "Subjects and weekly periods of each grade",
            CoursePlanNotice::of),
    STAFF("教师安排表", "Teachers", "各班班主任与任课教师", "Who teaches what", StaffNotice::of),
    /** Its page is the timetable itself. */
    TIMETABLE(
            "课程表",
            "Timetables",
            "总课表，班级、教师、场地课表",
            "Master sheet, classes, teachers and rooms",
            published -> List.of()),
    BELLS(
            "作息时间表",
            "Bell schedules",
            "到校、上课、课间、离校时间",
            "Arrival, lessons, breaks and leaving",
            BellNotice::of),
    HOMEWORK(
            "作业公示与作业量控制办法",
            "Homework",
            "每天书面作业总量、本周作业公示与管理要求",
            "Written homework a day, the homework of the week and the rules on it",
            HomeworkNotice::of),
    CLUBS(
            "社团与课后服务",
            "Clubs and service",
            "课外文体活动、社团、课后服务安排",
            "Activities, clubs and after-school service",
            ClubNotice::of),
    CALENDAR(
            "校历与考试",
            "Calendar",
            "学期、放假、调休、活动和考试",
            "Terms, holidays, events and exams",
            CalendarNotice::of);

    private final Text title;
    private final Text content;
    private final Function<Published, List<Piece>> pieces;

    Notice(
            String zh,
            String en,
            String contentZh,
            String contentEn,
            Function<Published, List<Piece>> pieces) {
        this.title = new Text(zh, en);
        this.content = new Text(contentZh, contentEn);
        this.pieces = pieces;
    }

    public Text title() {
        return title;
    }

    Text content() {
        return content;
    }

    /** Such as {@code course-plan.html}. */
    public String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".html";
    }

    /** What stands on the page; empty if the school has nothing of the kind. */
    List<Piece> pieces(Published published) {
        return pieces.apply(published);
    }

    boolean isThere(Published published) {
        return this == TIMETABLE || !pieces(published).isEmpty();
    }
}
