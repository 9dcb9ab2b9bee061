package paike.datasets;

import java.util.ArrayList;
import java.util.List;
import paike.model.Text;

/** Collects what is wrong with one file. */
public final class Problems {
    private final String file;
    private final List<Problem> found = new ArrayList<>();

    public Problems(String file) {
        this.file = file;
    }

    public String file() {
        return file;
    }

    public void add(String place, Text message) {
        add(place, message, Problem.NO_ADVICE);
    }

    public void add(String place, Text message, Text advice) {
        found.add(new Problem(file, place, message, advice));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Problem> all() {
        return List.copyOf(found);
    }

    /**
     * @throws DatasetException with all problems, if there are any
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new DatasetException(found);
        }
    }
}
