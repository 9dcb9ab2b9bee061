package paike.datasets.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole grades in the words of staff; a class is none. */
class GradeNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "三年级全部|0|[3]",
                "三年级|0|[3]",
                "初一各班|0|[7]",
                "一、二年级|0|[1, 2]",
                "三至六年级各班|0|[3, 4, 5, 6]",
                "全年级|4|[4]",
                "各班|4|[4]",
                "全校|4|[0]",
                "全部|0|[0]",
                "三年级1班|0|[]",
                "三班|0|[]",
                "1班|3|[]"
            })
    void gradesOfWhichAllClassesAreMeant(String text, int grade, String grades) {
        assertEquals(grades, GradeNames.of(text, grade).toString());
    }
}
