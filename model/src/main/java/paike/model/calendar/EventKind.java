package paike.model.calendar;

import java.util.Arrays;
import java.util.Optional;
import paike.model.Text;

/** What an event of the year is, where rules count them. */
public enum EventKind {
    PARENTS_MEETING("parentsMeeting", "家长会", "parents' meeting"),
    PUPIL_SURVEY("pupilSurvey", "学生问卷", "pupils' survey"),
    SPORTS_MEET("sportsMeet", "运动会", "sports meet"),
    FESTIVAL("festival", "节庆活动", "festival"),
    TRIP("trip", "社会实践", "trip"),
    STAFF_MEETING("staffMeeting", "教师会议", "staff meeting"),
    TEACHING_CONTEST("teachingContest", "教学比武", "teaching contest"),
    OPEN_LESSON("openLesson", "研讨课", "open lesson"),
    HOMEWORK_CHECK("homeworkCheck", "作业检查", "check of homework"),
    PUPIL_ASSESSMENT("pupilAssessment", "学生评价", "assessment of pupils"),
    PATROL_REPORT("patrolReport", "巡课反馈", "report on patrols"),
    OTHER("other", "其他活动", "other event");

    private final String code;
    private final Text title;

    EventKind(String code, String zh, String en) {
        this.code = code;
        this.title = new Text(zh, en);
    }

    /** The word used in files, such as {@code sportsMeet}. */
    public String code() {
        return code;
    }

    public Text title() {
        return title;
    }

    public static Optional<EventKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
