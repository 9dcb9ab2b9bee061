package paike.datasets.variations;

import java.util.regex.Pattern;
import paike.model.Text;

/** 讲座 周五: every lecture meets on the day named, at its time of the clock. */
final class LectureDay implements Edit {
    private static final Pattern SENTENCE =
            Pattern.compile(
                    "(?:特色)?(?:讲座|lectures?) ?(?:改?为|改到|改在|排在|安排在|在|on|to)? ?(.+)",
                    Pattern.CASE_INSENSITIVE);

    @Override
    public boolean apply(String sentence, Draft draft) {
        var matcher = SENTENCE.matcher(sentence);
        if (!matcher.matches()) {
            return false;
        }
        var days = TimesOf.weekdays(matcher.group(1), "讲座 周五", draft);
        if (days.isEmpty()) {
            return true;
        }
        if (draft.list("lectures").isEmpty()) {
            draft.problem(new Text("学校没有讲座", "the school has no lectures"));
        } else if (days.size() > 1) {
            draft.problem(
                    new Text("讲座只能改到一天", "a lecture goes to one day"),
                    new Text("写法如：讲座 周五。", "Write 讲座 周五."));
        } else {
            Draft.objects(draft.list("lectures"))
                    .forEach(lecture -> lecture.put("weekday", days.getFirst()));
        }
        return true;
    }
}
