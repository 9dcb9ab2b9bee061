package paike.datasets.variations;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import paike.datasets.words.Spelling;
import paike.model.Text;

/** 三年级 数学 增加 1 节; 三(1)班 美术 改为 3 节: in the assignments and, for a grade, in the course plan. */
final class WeeklyPeriods implements Edit {
    private static final Pattern SENTENCE =
            Pattern.compile(
                    "(.+?) ?(增加|加|减少|减|每周|改为|改成|plus|minus|to) ?(?:每周)? ?(\\d{1,2}|[一二两三四五六七八九十])"
                            + " ?(?:节|课时|periods?)(?:课)?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern GRADE =
            Pattern.compile(
                    "(?:([一二三四五六七八九]|\\d{1,2})年级|grade (\\d{1,2})) ?(.*)",
                    Pattern.CASE_INSENSITIVE);

    @Override
    public boolean apply(String sentence, Draft draft) {
        var matcher = SENTENCE.matcher(sentence);
        if (!matcher.matches()) {
            return false;
        }
        int number = Spelling.number(matcher.group(3).replace('两', '二')).orElse(1);
        int sign =
                switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
                    case "增加", "加", "plus" -> 1;
                    case "减少", "减", "minus" -> -1;
                    default -> 0;
                };
        var grade = GRADE.matcher(matcher.group(1));
        if (grade.matches()) {
            var digits = grade.group(1) == null ? grade.group(2) : grade.group(1);
            int of = Spelling.number(digits).orElse(0);
            draft.expect(Draft.Kind.SUBJECT, grade.group(3))
                    .ifPresent(subject -> ofGrade(of, subject.id(), sign, number, draft));
        } else {
            draft.expect(Draft.Kind.CLASS, matcher.group(1))
                    .ifPresent(
                            one ->
                                    draft.expect(Draft.Kind.SUBJECT, one.rest())
                                            .ifPresent(
                                                    subject ->
                                                            assigned(
                                                                    List.of(one.id()),
                                                                    subject.id(),
                                                                    sign,
                                                                    number,
                                                                    draft)));
        }
        return true;
    }

    private static void ofGrade(int grade, String subject, int sign, int number, Draft draft) {
        var classes =
                Draft.objects(draft.list("classes")).stream()
                        .filter(one -> one.path("grade").asInt() == grade)
                        .map(one -> one.path("id").asText())
                        .toList();
        assigned(classes, subject, sign, number, draft);
        for (var row : Draft.objects(draft.list("coursePlan"))) {
            if (row.path("grade").asInt() == grade
                    && row.path("subject").asText().equals(subject)) {
                change(row, sign, number);
            }
        }
    }

    private static void assigned(
            List<String> classes, String subject, int sign, int number, Draft draft) {
        int changed = 0;
        for (var assignment : Draft.objects(draft.list("assignments"))) {
            if (assignment.path("subject").asText().equals(subject)
                    && assignment.path("classes").size() == 1
                    && classes.contains(assignment.path("classes").get(0).asText())
                    && assignment.path("weeks").asText("ALL").equals("ALL")) {
                if (after(assignment, sign, number) == 0) {
                    draft.problem(
                            new Text("改后一节也不剩", "no period would be left"),
                            new Text(
                                    "要取消一门课，请在学校数据里删去任课和课时计划，另作一个方案。",
                                    "To drop a subject, take it out of the assignments and the course"
                                            + " plan of the school."));
                    return;
                }
                change(assignment, sign, number);
                changed++;
            }
        }
        if (changed == 0) {
            draft.problem(
                    new Text("没有这样的任课", "there is no such assignment"),
                    new Text("请写出有这门课的年级或班级。", "Name a grade or class that has the subject."));
        }
    }

    private static void change(ObjectNode row, int sign, int number) {
        row.put("periods", after(row, sign, number));
    }

    private static int after(ObjectNode row, int sign, int number) {
        int before = row.path("periods").asInt();
        return sign == 0 ? number : Math.max(0, before + sign * number);
    }
}
