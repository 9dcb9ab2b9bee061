package paike.rules.exam;

import paike.model.Text;
import paike.model.calendar.Exam;
import paike.model.school.School;

/**
 * Pupils of these grades sit no exam on paper; playful and practical ones may take its place.
 *
 * <p>Point: exam x grade. Deviation: 1 if it is on paper. From: 教基厅函〔2021〕34号 (grades 1-2; domain
 * notes 2.4), S0.1 (grades 1-3; domain notes 1.5).
 */
public record AvoidPaperExams() implements ExamRule {

    @Override
    public Text title() {
        return new Text("不进行纸笔考试", "No exams on paper");
    }

    @Override
    public boolean isWrong(Exam exam, School school) {
        return exam.onPaper();
    }

    @Override
    public Text wrong(Exam exam, School school) {
        return new Text(
                "该年级不进行纸笔考试，可改为乐考等口头、实践方式",
                "no exams on paper in this grade; an oral or practical one may take its place");
    }
}
