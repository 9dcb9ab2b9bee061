package paike.datasets.variations;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import paike.datasets.DatasetException;
import paike.datasets.Problems;
import paike.datasets.json.RulebookReader;
import paike.datasets.json.RulebookWriter;
import paike.datasets.json.SchoolReader;
import paike.datasets.json.SchoolWriter;
import paike.model.Text;
import paike.model.school.School;
import paike.rules.Rulebook;

/** A school and its rulebook as a variation has them. */
public record Varied(School school, Rulebook rulebook) {
    private static final List<Edit> EDITS =
            List.of(
                    new OtherRulebook(),
                    new RuleChange(),
                    new AddRoom(),
                    new TakeOver(),
                    new CloseRoom(),
                    new LessonMinutes(),
                    new LectureDay(),
                    new ClubDays(),
                    new TeacherAway(),
                    new WeeklyPeriods());

    /**
     * @param file of the variation, for messages
     * @throws DatasetException with every sentence that cannot be understood or done
     */
    public static Varied of(School school, Rulebook rulebook, Variation variation, String file) {
        var problems = new Problems(file);
        var draft =
                new Draft(
                        (ObjectNode) SchoolWriter.tree(school.facts()),
                        (ObjectNode) RulebookWriter.tree(rulebook),
                        problems);
        for (var change : variation.changes()) {
            draft.at(change);
            var sentence = Draft.plain(change.sentence());
            int known = problems.all().size();
            var before = draft.school().deepCopy();
            var rules = draft.rulebook().deepCopy();
            if (EDITS.stream().noneMatch(edit -> edit.apply(sentence, draft))) {
                draft.problem(
                        new Text("看不懂这句话", "is not understood"),
                        new Text(
                                "写法如：教师 张三 周三 不排课；教师 张三 离职 由 李四 接替；增加场地 甲 同 乙；停用场地 甲；"
                                        + "每节课 35 分钟；社团 周一至周四；规则 名称 改为 应当；规则集 national；"
                                        + "讲座 周五；三年级 数学 增加 1 节。",
                                "See docs/format.md, variations.json, for the sentences there"
                                        + " are."));
            } else if (problems.all().size() == known
                    && before.equals(draft.school())
                    && rules.equals(draft.rulebook())) {
                draft.problem(
                        new Text("什么也没有改变：现在就是这样", "changes nothing: it is so already"),
                        new Text("请改写或删去这一句。", "Write it otherwise or leave it out."));
            }
        }
        problems.throwIfAny();
        if (!draft.rulebook().equals(RulebookWriter.tree(rulebook))
                && draft.rulebook().path("name").asText().equals(rulebook.name())) {
            draft.rulebook().put("name", rulebook.name() + "（" + variation.name() + "）");
        }
        var label = file + " (" + variation.name() + ")";
        return new Varied(
                SchoolReader.school(draft.school(), label),
                RulebookReader.read(draft.rulebook(), label, null));
    }
}
