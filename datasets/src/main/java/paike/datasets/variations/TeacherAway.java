package paike.datasets.variations;

import java.util.regex.Pattern;

/** 教师 张三 周三 不排课. */
final class TeacherAway implements Edit {
    private static final Pattern SENTENCE =
            Pattern.compile(
                    "(?:(?:教师|老师|teacher) ?)?(.+?)"
                            + " ?(?:不排课|不上课|不能上课|没空|请假|外出|不在|有事|away|off|absent)",
                    Pattern.CASE_INSENSITIVE);

    @Override
    public boolean apply(String sentence, Draft draft) {
        var matcher = SENTENCE.matcher(sentence);
        if (!matcher.matches()) {
            return false;
        }
        draft.expect(Draft.Kind.TEACHER, matcher.group(1))
                .ifPresent(
                        teacher ->
                                TimesOf.add(
                                        teacher.rest().replaceFirst("^(?:老师|教师) ?", ""),
                                        teacher.thing().withArray("unavailable"),
                                        draft));
        return true;
    }
}
