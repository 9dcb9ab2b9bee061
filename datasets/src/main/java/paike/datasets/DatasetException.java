package paike.datasets;

import java.util.List;
import java.util.stream.Collectors;
import paike.model.Language;
import paike.model.Text;

/** Data that cannot be used, with everything that is wrong with it. */
public final class DatasetException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public DatasetException(List<Problem> problems) {
        super(problems.stream().map(p -> p.in(Language.EN)).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public static DatasetException of(String file, String place, Text message, Text advice) {
        return new DatasetException(List.of(new Problem(file, place, message, advice)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
